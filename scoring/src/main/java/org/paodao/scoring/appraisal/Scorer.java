package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Method;

/** A clause's method for the units of one group. */
@FunctionalInterface
interface Scorer {

    /** What the method says from what is given. */
    Answer score(Given given);

    /**
     * The method of a leaf.
     *
     * @param cohort the figures of the group's units for the clause
     */
    static Scorer of(Clause clause, Cohort cohort) {
        BigDecimal full = clause.full();
        return switch (clause.method()) {
            case Method.Achievement achievement -> new ByAchievement(full, achievement.curve());
            case Method.RatioToBest ratio -> new ByRatio(full, ratio, cohort);
            case Method.RankLinear linear -> new ByRank(full, linear, cohort);
            case Method.RankBands bands -> new ByBand(full, bands, cohort);
            case Method.Deduction deduction -> new ByDeduction(full, deduction);
            case Method.Bonus bonus -> new ByBonus(full, bonus);
            case Method.Manual manual -> new ByMarks(clause, manual);
            case Method.Survey survey -> new BySurvey(full, survey);
            case Method.ByFormula formula -> ByFormula.of(full, formula.formula());
            case Method.Sum sum -> throw new IllegalArgumentException("%s is a branch.".formatted(clause.code()));
        };
    }
}
