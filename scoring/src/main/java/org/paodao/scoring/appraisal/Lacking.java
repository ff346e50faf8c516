package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Rounding;
import org.paodao.scoring.appraisal.Answer.Unknown;
import org.paodao.scoring.appraisal.Line.Kind;
import org.paodao.scoring.appraisal.Scored.State;
import org.paodao.scoring.scheme.Clause;

/**
 * What a clause gives where nothing is known.
 *
 * @param known the marks of the units of the group of which something is known
 */
record Lacking(Clause clause, List<BigDecimal> known) {

    Scored of(Unknown unknown) {
        String why = unknown.why();
        BigDecimal full = clause.full();
        return switch (clause.rule().missing()) {
            case ZERO -> scored(unknown, BigDecimal.ZERO, Grounds.MISSING_ZERO.with(why));
            case FULL -> scored(unknown, free(), Grounds.MISSING_FULL.with(why, free()));
            case GROUP_MEAN ->
                known.isEmpty()
                        ? scored(unknown, BigDecimal.ZERO, Grounds.MISSING_MEAN_NONE.with(why))
                        : scored(unknown, mean(), Grounds.MISSING_MEAN.with(why, known.size()));
            case LEFT_OUT ->
                new Scored(
                        State.LEFT_OUT,
                        steps(unknown, BigDecimal.ZERO, Grounds.MISSING_LEFT_OUT.with(why, full)),
                        List.of());
            case UNRANKED ->
                new Scored(
                        State.OPEN,
                        steps(unknown, BigDecimal.ZERO, Grounds.MISSING_UNRANKED.with(why)),
                        List.of(Grounds.UNRANKED_MISSING.with(clause.code())));
        };
    }

    /** Full marks; of a deduction that begins with nothing none are taken. */
    private BigDecimal free() {
        return clause.method().takesOnly() ? BigDecimal.ZERO : clause.full();
    }

    private BigDecimal mean() {
        return known.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(known.size()), Rounding.EXACT);
    }

    private static Scored scored(Unknown unknown, BigDecimal marks, Reason reason) {
        return new Scored(State.COUNTED, steps(unknown, marks, reason), List.of());
    }

    private static List<Step> steps(Unknown unknown, BigDecimal marks, Reason reason) {
        List<Step> steps = new ArrayList<>();
        unknown.because().forEach(because -> steps.add(Step.of(Kind.MISSING, BigDecimal.ZERO, because)));
        steps.add(Step.of(Kind.MISSING, marks, reason));
        return steps;
    }
}
