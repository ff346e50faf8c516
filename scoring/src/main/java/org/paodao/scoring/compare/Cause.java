package org.paodao.scoring.compare;

import java.math.BigDecimal;

/**
 * What one clause adds to a difference of totals.
 *
 * @param clause code of the clause or veto; empty for the total itself (scaling, coefficient, rounding)
 * @param before what its lines come to on one side
 * @param after  what its lines come to on the other
 */
public record Cause(String clause, BigDecimal before, BigDecimal after) {

    /** What it adds to the difference. */
    public BigDecimal difference() {
        return after.subtract(before);
    }
}
