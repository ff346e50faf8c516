package org.paodao.scoring.compare;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a unit could do in one clause, if everybody else stayed as they are.
 *
 * @param now   marks it has in the clause, before coefficient and rounding
 * @param top   marks that can be had there
 * @param place where the unit would be with them
 * @param pass  what it takes to pass the unit before it; null if even the top marks are not enough
 */
public record Improvement(
        String clause,
        BigDecimal now,
        BigDecimal top,
        int place,
        @Nullable Pass pass) {

    /**
     * The least that passes the next unit.
     *
     * @param marks      in the clause, before coefficient and rounding, in steps of the clause's decimals
     * @param attainment the attainment in percent for it, where the clause is scored by achievement
     */
    public record Pass(BigDecimal marks, @Nullable BigDecimal attainment) {}

    /** Marks to be had above those it has. */
    public BigDecimal room() {
        return top.subtract(now);
    }
}
