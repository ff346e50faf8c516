package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import java.util.List;
import org.paodao.scoring.appraisal.Line.Kind;

/** Keeps marks between zero and the full marks. */
final class Kept {
    private Kept() {}

    static List<Step> between(BigDecimal full, Step earned) {
        BigDecimal marks = earned.amount();
        if (marks.signum() < 0) {
            return List.of(earned, Step.of(Kind.FLOOR, marks.negate(), Grounds.BELOW_ZERO.with(marks)));
        }
        return marks.compareTo(full) > 0
                ? List.of(earned, Step.of(Kind.CAP, full.subtract(marks), Grounds.ABOVE_FULL.with(marks, full)))
                : List.of(earned);
    }
}
