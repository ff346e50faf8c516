package org.paodao.scoring.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What values of the indicator look like.
 *
 * @param lowest     the least that is possible, null if there is no bound
 * @param highest    the most that is possible, null if there is no bound
 * @param cumulative whether a value counts from the beginning of its year
 * @param kind       what the values are
 */
public record Shape(
        int decimals, @Nullable BigDecimal lowest, @Nullable BigDecimal highest, boolean cumulative, Kind kind) {

    /** What is measured. */
    public Shape(int decimals, @Nullable BigDecimal lowest, @Nullable BigDecimal highest, boolean cumulative) {
        this(decimals, lowest, highest, cumulative, Kind.MEASURED);
    }

    /** What values are. */
    public enum Kind {
        /** Measured and rounded: parts add up to their whole but for the rounding. */
        MEASURED,
        /** Counted one by one: parts that are whole numbers add up to their whole to the last one. */
        COUNTED,
        /** A place in a ranking: the first is 1, and there is none before it. */
        PLACE
    }
}
