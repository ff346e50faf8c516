package org.paodao.scoring.forecast;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;

/**
 * Where the plan of a year begins.
 *
 * @param first the first period of the plan
 * @param base  what was there just before; null where the figures say it
 */
public record Begin(Period first, @Nullable BigDecimal base) {
    /** With its year. */
    static Begin ofYear(Period within) {
        return new Begin(new Period(within.year(), within.frequency(), 1), null);
    }
}
