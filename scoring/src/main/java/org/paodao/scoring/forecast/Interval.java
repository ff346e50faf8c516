package org.paodao.scoring.forecast;

import java.math.BigDecimal;

/** A figure and the bounds between which the outcome lies in four cases of five. */
public record Interval(BigDecimal low, BigDecimal middle, BigDecimal high) {

    /** The part that is possible; the nearest possible value where none of it is. */
    Interval within(Bounds possible) {
        return new Interval(possible.nearest(low), possible.nearest(middle), possible.nearest(high));
    }

    /** Whether the value lies between the bounds or on one. */
    public boolean holds(BigDecimal value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }
}
