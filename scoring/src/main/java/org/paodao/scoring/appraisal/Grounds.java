package org.paodao.scoring.appraisal;

import org.paodao.scoring.Sentence;

/**
 * Every sentence of the ledger and of the remarks beside a place, with what goes into its gaps. Whoever shows results keeps one text for each key.
 *
 * <p>Figures are exact; whoever shows them rounds them once. A gap called {@code why} is free text or {@link org.paodao.scoring.Reasons#NONE}; {@code clause} is the code of a clause, to
 * be shown with its title.
 */
public enum Grounds implements Sentence {
    ACHIEVEMENT("achievement", "attainment percent, share percent, full marks"),
    ACHIEVEMENT_BELOW("achievement-below", "attainment percent, least percent"),
    ACHIEVEMENT_TOP("achievement-top", "attainment percent, last percent, share percent, full marks"),
    RATIO_BEST("ratio-best", "value, full marks"),
    RATIO_OF_BEST("ratio-of-best", "value, best value, ratio percent, full marks"),
    RATIO_UNDEFINED("ratio-undefined", "value, best value"),
    RATIO_LEAST("ratio-least", "least percent, full marks"),
    RANKED_LINEAR("ranked-linear", "value, place, units, share percent, full marks"),
    RANKED_BAND("ranked-band", "value, place, units, last place of the band, share percent, full marks"),
    RANKED_BEYOND("ranked-beyond", "value, place, units, last place with marks"),
    STARTS_FULL("starts-full", "full marks"),
    NO_EVENT("no-event", ""),
    EVENT_FOUND("event-found", "number, marks"),
    EVENT_SELF_REPORTED("event-self-reported", "number, marks, factor"),
    EVENT_CONCEALED("event-concealed", "number, marks, factor"),
    DEDUCTION_FLOOR("deduction-floor", "marks lost, full marks"),
    DEDUCTION_MOST("deduction-most", "marks lost, most marks"),
    BONUS_EVENT("bonus-event", "number, marks"),
    BONUS_CAP("bonus-cap", "marks, full marks"),
    MARKS_MEAN("marks-mean", "mean, scale, marks counted, marks given, full marks"),
    SURVEY("survey", "result, scale, answers, full marks"),
    FORMULA_MARKS("formula-marks", "formula, formula with figures, marks"),
    ABOVE_FULL("above-full", "marks, full marks"),
    BELOW_ZERO("below-zero", "marks"),

    SURVEY_TOO_SMALL("survey-too-small", "answers, least answers"),
    MARKS_NONE("marks-none", ""),
    FORMULA_LACKS("formula-lacks", "formula, names"),
    FORMULA_UNDEFINED("formula-undefined", "formula with figures"),
    INPUT_UNFIT("input-unfit", ""),
    MISSING_ZERO("missing-zero", "why"),
    MISSING_FULL("missing-full", "why, full marks"),
    MISSING_LEFT_OUT("missing-left-out", "why, full marks"),
    MISSING_MEAN("missing-mean", "why, units known"),
    MISSING_MEAN_NONE("missing-mean-none", "why"),
    MISSING_UNRANKED("missing-unranked", "why"),
    SCALED_UP("scaled-up", "marks left out, marks counted"),

    COEFFICIENT_UNIT("coefficient-unit", "marks, factor, why"),
    COEFFICIENT_GROUP("coefficient-group", "marks, factor, why"),
    BRANCH_FLOOR("branch-floor", "marks, floor"),
    BRANCH_CAP("branch-cap", "marks, cap"),
    ROUNDED("rounded", "decimals"),
    VETO_ZERO("veto-zero", "title"),
    VETO_CAP("veto-cap", "title, cap"),
    VETO_GRADE("veto-grade", "title, grade"),
    VETO_NO_GRADE("veto-no-grade", "title"),

    TIE_DECIDED("tie-decided", "clause"),
    TIE_SHARED("tie-shared", "place, units"),
    QUOTA_FULL("quota-full", "grade, units that may have it"),
    GRADE_BARRED("grade-barred", "title, grade"),
    GRADE_NONE("grade-none", "title"),
    SCORERS_APART("scorers-apart", "clause, lowest mark, highest mark"),
    UNRANKED_MISSING("unranked-missing", "clause"),
    NOTHING_COUNTED("nothing-counted", "");

    private final String key;
    private final String gaps;

    Grounds(String key, String gaps) {
        this.key = key;
        this.gaps = gaps;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String named() {
        return gaps;
    }
}
