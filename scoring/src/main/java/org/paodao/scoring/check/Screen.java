package org.paodao.scoring.check;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The settings as whole numbers: enough to pass a figure in which nothing is noticeable. What does not pass is looked at exactly, so it may let too few through,
 * never too many. What is possible is {@link Borders}' concern.
 *
 * @param decimals that the indicator has
 * @param unchanged from how many equal periods on; the greatest int when that is not looked for
 * @param z the digits of the threshold of jumps; negative when they are not looked for
 * @param point how many of them stand behind the point
 * @param open whether everything has to be looked at exactly
 */
record Screen(int decimals, int unchanged, long z, int point, boolean falls, boolean open) {
    private static final int MOST_DIGITS = 6;

    static Screen of(Shape shape, CheckSettings settings) {
        BigDecimal z = settings.threshold(Check.JUMP).stripTrailingZeros();
        z = z.scale() < 0 ? z.setScale(0) : z;
        BigDecimal periods = settings.threshold(Check.UNCHANGED);
        boolean jumps = settings.isOn(Check.JUMP);
        boolean small = !jumps || (z.precision() <= MOST_DIGITS && z.scale() <= MOST_DIGITS && z.signum() >= 0);
        return new Screen(
                settings.isOn(Check.DECIMALS) ? shape.decimals() : Integer.MAX_VALUE,
                settings.isOn(Check.UNCHANGED)
                        ? periods.min(new BigDecimal(Integer.MAX_VALUE))
                                .max(BigDecimal.ZERO)
                                .setScale(0, RoundingMode.CEILING)
                                .intValueExact()
                        : Integer.MAX_VALUE,
                jumps && small ? z.unscaledValue().longValueExact() : -1,
                small ? z.scale() : 0,
                shape.cumulative() && settings.isOn(Check.DECREASE),
                !small || settings.threshold(Check.DECREASE).signum() < 0);
    }

    /** Whether nothing is noticeable where the walk stands. */
    boolean passes(Walk walk) {
        return !open
                && walk.decimals() <= decimals
                && walk.run() < unchanged
                && !(falls && walk.fell())
                && (z < 0 || !jumps(walk));
    }

    /** Whether z may be above the threshold: the change is further from the usual one than so many deviations and than so many steps. */
    private boolean jumps(Walk walk) {
        if (!walk.compares()) {
            return false;
        }
        long off2 = walk.off2();
        long tens = Walk.TENS[point];
        return above(off2, tens * 20_000, walk.distance4(), z * 14_826) && offSteps(walk, off2, tens);
    }

    private boolean offSteps(Walk walk, long off2, long tens) {
        int shift = decimals == Integer.MAX_VALUE ? 0 : walk.scale() - decimals;
        if (decimals == Integer.MAX_VALUE || Math.abs(shift) > Walk.MOST_SCALE - MOST_DIGITS) {
            return true;
        }
        return above(off2, tens * Walk.TENS[Math.max(0, -shift)], Walk.TENS[Math.max(0, shift)], 2 * z);
    }

    /** Whether the product of the first two, none negative, is above that of the others. */
    private static boolean above(long one, long times, long other, long timesOther) {
        long high = Math.multiplyHigh(one, times);
        long highOther = Math.multiplyHigh(other, timesOther);
        return high != highOther ? high > highOther : Long.compareUnsigned(one * times, other * timesOther) > 0;
    }
}
