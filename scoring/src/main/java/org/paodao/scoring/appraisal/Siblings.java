package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import java.util.Optional;
import org.paodao.scoring.Rounding;
import org.paodao.scoring.appraisal.Line.Kind;
import org.paodao.scoring.scheme.Clause;

/** The sum of clauses that have the same parent; what is left out is made up for by the others. Bonuses and deductions from outside are not scaled. */
final class Siblings {
    private BigDecimal marks = BigDecimal.ZERO;
    private BigDecimal beside = BigDecimal.ZERO;
    private BigDecimal fullCounted = BigDecimal.ZERO;
    private BigDecimal fullLeftOut = BigDecimal.ZERO;

    void add(Clause clause, BigDecimal score, boolean counts) {
        if (clause.isBeside() || !counts) {
            beside = beside.add(score);
        } else {
            marks = marks.add(score);
            fullCounted = fullCounted.add(clause.full());
        }
        if (!clause.isBeside() && !counts) {
            fullLeftOut = fullLeftOut.add(clause.full());
        }
    }

    /** Whether not everything that has full marks was left out. */
    boolean counts() {
        return fullLeftOut.signum() == 0 || fullCounted.signum() > 0;
    }

    Optional<Step> scaling() {
        BigDecimal more = more();
        return fullLeftOut.signum() == 0 || fullCounted.signum() == 0
                ? Optional.empty()
                : Optional.of(Step.of(Kind.MISSING, more, Grounds.SCALED_UP.with(fullLeftOut, fullCounted)));
    }

    BigDecimal score() {
        return marks.add(beside).add(more());
    }

    private BigDecimal more() {
        return fullCounted.signum() == 0
                ? BigDecimal.ZERO
                : marks.multiply(fullLeftOut).divide(fullCounted, Rounding.EXACT);
    }
}
