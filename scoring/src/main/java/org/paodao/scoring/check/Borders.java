package org.paodao.scoring.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is possible, in whole numbers, so that a figure within it needs no exact look.
 *
 * @param lowest the least of all longs where there is no bound
 * @param highest the greatest of all longs where there is no bound
 * @param open whether they say too little, and every figure has to be looked at exactly
 */
record Borders(long lowest, long highest, boolean open) {
    private static final int MOST_DIGITS = 6;
    private static final int MOST_SCALE = 12;

    static Borders of(Shape shape, CheckSettings settings) {
        // There is no place before the first, whatever is said to be possible.
        long first = shape.kind() == Shape.Kind.PLACE ? 1 : Long.MIN_VALUE;
        if (!settings.isOn(Check.RANGE)) {
            return new Borders(first, Long.MAX_VALUE, false);
        }
        boolean open = !isShort(shape.lowest()) || !isShort(shape.highest());
        return open
                ? new Borders(Long.MIN_VALUE, Long.MAX_VALUE, true)
                : new Borders(
                        Math.max(first, whole(shape.lowest(), Long.MIN_VALUE)),
                        whole(shape.highest(), Long.MAX_VALUE),
                        false);
    }

    private static boolean isShort(@Nullable BigDecimal bound) {
        return bound == null
                || (bound.stripTrailingZeros().scale() <= 0 && bound.precision() - bound.scale() <= MOST_DIGITS);
    }

    private static long whole(@Nullable BigDecimal bound, long none) {
        return bound == null ? none : bound.longValueExact();
    }

    /** Whether a number of so many digits behind the point is possible for sure. */
    boolean hold(long digits, int scale) {
        if (open || scale > MOST_SCALE) {
            return !open && lowest == Long.MIN_VALUE && highest == Long.MAX_VALUE;
        }
        long one = Walk.TENS[scale];
        return (lowest == Long.MIN_VALUE || digits >= lowest * one)
                && (highest == Long.MAX_VALUE || digits <= highest * one);
    }
}
