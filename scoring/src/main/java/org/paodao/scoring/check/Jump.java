package org.paodao.scoring.check;

import java.math.BigDecimal;
import java.util.List;
import org.paodao.scoring.Rounding;

/**
 * How unusual a change is: how far it lies from the usual one, counted in usual fluctuations.
 *
 * <p>The usual fluctuation is the standard deviation of the changes before, estimated so that one slip among them does not move it: from the median distance from
 * the median, or from the mean distance where more than half of the changes are alike and that median is nothing. Five changes can come out alike by chance, and
 * then tell too small a spread; so it is never less than the usual size of a change, since what moves so much may also rest once or turn; nor than a twentieth
 * of the usual level, since nobody slips by so little; nor than one step of the last decimal.
 *
 * @param usual the median of the changes before
 * @param z     the distance from it in usual fluctuations
 */
record Jump(BigDecimal change, BigDecimal usual, BigDecimal z) {
    /** Times the median distance from the median it is the standard deviation of a normal distribution. */
    private static final BigDecimal OF_MEDIAN = new BigDecimal("1.4826");
    /** The same of the mean distance. */
    private static final BigDecimal OF_MEAN = new BigDecimal("1.2533");
    /** Of the usual level. */
    private static final BigDecimal LEAST = new BigDecimal("0.05");

    private static final BigDecimal TWO = new BigDecimal(2);

    /** Beside what was before it. */
    static Jump of(Past.Change change, BigDecimal step) {
        BigDecimal usual = median(change.before());
        BigDecimal scale = spread(change.before(), usual)
                .max(medianSize(change.before()))
                .max(LEAST.multiply(medianSize(change.levels())))
                .max(step);
        return new Jump(change.now(), usual, change.now().subtract(usual).abs().divide(scale, Rounding.EXACT));
    }

    private static BigDecimal spread(List<BigDecimal> changes, BigDecimal usual) {
        List<BigDecimal> distances =
                changes.stream().map(change -> change.subtract(usual).abs()).toList();
        BigDecimal middle = median(distances);
        return middle.signum() > 0
                ? OF_MEDIAN.multiply(middle)
                : OF_MEAN.multiply(distances.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                        .divide(BigDecimal.valueOf(distances.size()), Rounding.EXACT);
    }

    private static BigDecimal medianSize(List<BigDecimal> values) {
        return median(values.stream().map(BigDecimal::abs).toList());
    }

    static BigDecimal median(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(TWO);
    }
}
