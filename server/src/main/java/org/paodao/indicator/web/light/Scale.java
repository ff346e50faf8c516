package org.paodao.indicator.web.light;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.paodao.kernel.Decimals;

/**
 * Round numbers, one step apart, around figures: what stands beside an axis is exactly where it is said to be.
 *
 * @param low the lowest
 * @param steps how many there are up to the highest
 */
record Scale(BigDecimal low, BigDecimal step, int steps) {
    private static final int MOST = 5;
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.TWO, new BigDecimal("2.5"), new BigDecimal("5"));

    /** The finest scale of few steps that holds both; where they are the same they come to stand in the middle. */
    static Scale around(BigDecimal low, BigDecimal high) {
        BigDecimal width = high.subtract(low);
        if (width.signum() == 0) {
            BigDecimal room = low.signum() == 0 ? BigDecimal.ONE : low.abs().movePointLeft(1);
            return around(low.subtract(room), high.add(room));
        }
        int magnitude = width.precision() - width.scale() - 2;
        while (true) {
            for (BigDecimal round : ROUND) {
                Scale scale = of(low, high, round.scaleByPowerOfTen(magnitude));
                if (scale.steps <= MOST) {
                    return scale;
                }
            }
            magnitude++;
        }
    }

    private static Scale of(BigDecimal low, BigDecimal high, BigDecimal step) {
        BigDecimal first = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        int steps = high.subtract(first).divide(step, 0, RoundingMode.CEILING).intValueExact();
        return new Scale(first, step, steps);
    }

    BigDecimal high() {
        return at(steps);
    }

    /** So many steps above the lowest. */
    BigDecimal at(int number) {
        return low.add(step.multiply(BigDecimal.valueOf(number)));
    }

    /** As it stands beside the axis: with as many decimals as the step needs. */
    String text(int number) {
        int decimals = Math.max(0, step.stripTrailingZeros().scale());
        return Decimals.grouped(at(number).setScale(decimals, RoundingMode.UNNECESSARY));
    }
}
