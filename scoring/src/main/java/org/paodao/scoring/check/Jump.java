package org.paodao.scoring.check;

import java.math.BigDecimal;
import java.util.List;
import org.paodao.scoring.Rounding;

/**
 * How unusual a change is.
 *
 * @param usual the median of the changes before
 * @param z     the distance from it in robust standard deviations
 */
record Jump(BigDecimal change, BigDecimal usual, BigDecimal z) {
    /** Times the median distance from the median it is the standard deviation of a normal distribution. */
    static final BigDecimal NORMAL = new BigDecimal("1.4826");

    private static final BigDecimal TWO = new BigDecimal(2);

    /** Against the median and the median distance from it, but never finer than the step of the last decimal. */
    static Jump of(Past.Change change, BigDecimal step) {
        BigDecimal usual = median(change.before());
        List<BigDecimal> distances = change.before().stream()
                .map(before -> before.subtract(usual).abs())
                .toList();
        return of(change.now(), usual, median(distances), step);
    }

    /** By the median of the changes before and the median distance from it. */
    static Jump of(BigDecimal now, BigDecimal usual, BigDecimal distance, BigDecimal step) {
        BigDecimal scale = NORMAL.multiply(distance).max(step);
        return new Jump(now, usual, now.subtract(usual).abs().divide(scale, Rounding.EXACT));
    }

    static BigDecimal median(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(TWO);
    }
}
