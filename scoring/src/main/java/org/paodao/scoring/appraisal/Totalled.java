package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Rounding;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Scheme;

/**
 * A unit with its total, before it is compared with others.
 *
 * @param standing its total, scores and lines
 * @param ranked   whether it may have a place
 * @param best     index of the best grade still open to it
 */
record Totalled(Own standing, boolean ranked, int best, List<Reason> remarks) {

    /** What is the unit's own. */
    record Own(Member member, BigDecimal total, Map<String, BigDecimal> clauses, List<Line> ledger) {}

    static Totalled of(Scheme scheme, Member member, Gathering gathered, Facts facts) {
        String unit = member.unit();
        List<Line> ledger = new ArrayList<>();
        for (Clause clause : scheme.byCode().values()) {
            gathered.steps(clause.code()).forEach(step -> ledger.add(step.line(unit, clause.code())));
        }
        gathered.steps("").forEach(step -> ledger.add(step.line(unit, "")));
        Vetoes vetoes = Vetoes.of(scheme.outcome(), unit, facts, gathered.sum());
        ledger.addAll(vetoes.lines());
        int decimals = scheme.outcome().decimals();
        Step rounding = Gathering.rounding(vetoes.total(), decimals);
        if (rounding != null) {
            ledger.add(rounding.line(unit, ""));
        }
        List<Reason> remarks = new ArrayList<>(gathered.remarks());
        remarks.addAll(vetoes.remarks());
        if (!gathered.isCounted()) {
            remarks.add(Grounds.NOTHING_COUNTED.with());
        }
        return new Totalled(
                new Own(member, Rounding.to(decimals, vetoes.total()), gathered.scores(), ledger),
                gathered.isCounted() && !gathered.isOpen(),
                vetoes.best(),
                remarks);
    }

    String unit() {
        return standing.member().unit();
    }

    BigDecimal total() {
        return standing.total();
    }

    /** The score of a clause; nothing where it does not count. */
    BigDecimal score(String clause) {
        return standing.clauses().getOrDefault(clause, BigDecimal.ZERO);
    }
}
