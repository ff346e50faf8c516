package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import java.util.List;
import org.paodao.scoring.Reason;

/**
 * A line of the ledger: why a unit has these marks more or less.
 *
 * @param clause  code of the clause or veto it stands under; empty for the total itself
 * @param amount  marks, exact; what rounding adds or takes is a line of its own
 * @param grounds the rule's sentence ({@link Grounds}) with its figures, and the records that were counted
 */
public record Line(String unit, String clause, Kind kind, BigDecimal amount, Grounded grounds) {

    /** Why and from what. */
    public record Grounded(Reason reason, List<Source> sources) {
        public Grounded {
            sources = List.copyOf(sources);
        }
    }

    /** What sort of step. */
    public enum Kind {
        EARNED,
        DEDUCTED,
        BONUS,
        MISSING,
        COEFFICIENT,
        FLOOR,
        CAP,
        ROUNDING,
        VETO
    }
}
