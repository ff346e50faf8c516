package org.paodao.scoring.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The forecasts written down as in a textbook, with sixty digits and no regard for time. */
final class Oracle {
    private static final MathContext DIGITS = new MathContext(60);
    private static final BigDecimal TWO = BigDecimal.TWO;
    private static final int[] T_THOUSANDTHS = {
        3078, 1886, 1638, 1533, 1476, 1440, 1415, 1397, 1383, 1372, 1363, 1356, 1350, 1345
    };

    private Oracle() {}

    /** Middle and half of the interval, rounded. */
    record Answer(BigDecimal middle, BigDecimal half) {
        static Answer of(BigDecimal middle, BigDecimal half) {
            return new Answer(round(middle), round(half));
        }

        /** First to the digits that are certain, so that a third times three halves is a lone half. */
        private static BigDecimal round(BigDecimal value) {
            return value.setScale(30, RoundingMode.HALF_EVEN).setScale(0, RoundingMode.HALF_EVEN);
        }
    }

    static Answer differences(BigDecimal now, List<BigDecimal> added) {
        return Answer.of(now.add(mean(added)), next(added));
    }

    static Answer shares(BigDecimal now, List<BigDecimal> then, List<BigDecimal> ends) {
        List<BigDecimal> ratios = new ArrayList<>();
        for (int i = 0; i < then.size(); i++) {
            ratios.add(ends.get(i).divide(then.get(i), 9, RoundingMode.DOWN));
        }
        return Answer.of(now.multiply(mean(ratios)), now.multiply(next(ratios)));
    }

    /** The calibrated share of the interval of a drift that is taken for want of a line. */
    static final BigDecimal WIDER = new BigDecimal("1.2");

    private static final BigDecimal NARROWER = new BigDecimal("0.8");

    static Answer drift(List<BigDecimal> times, List<BigDecimal> values, BigDecimal target, BigDecimal base) {
        return drift(new Walk(times, values, BigDecimal.ONE), target, base);
    }

    /** Points, and the share of the textbook's interval. */
    record Walk(List<BigDecimal> times, List<BigDecimal> values, BigDecimal share) {}

    static Answer drift(Walk walk, BigDecimal target, BigDecimal base) {
        List<BigDecimal> times = walk.times();
        List<BigDecimal> values = walk.values();
        int n = times.size();
        BigDecimal length = times.getLast().subtract(times.getFirst());
        BigDecimal pace = values.getLast().subtract(values.getFirst()).divide(length, DIGITS);
        BigDecimal squares = BigDecimal.ZERO;
        for (int i = 1; i < n; i++) {
            BigDecimal gap = times.get(i).subtract(times.get(i - 1));
            BigDecimal off = values.get(i).subtract(values.get(i - 1)).subtract(gap.multiply(pace));
            squares = squares.add(off.pow(2).divide(gap, DIGITS));
        }
        BigDecimal ahead = target.subtract(times.getLast());
        BigDecimal variance = squares.divide(whole(n - 2), DIGITS)
                .multiply(ahead)
                .multiply(BigDecimal.ONE.add(ahead.divide(length, DIGITS)));
        BigDecimal middle = base.add(values.getLast()).add(pace.multiply(ahead));
        return Answer.of(middle, walk.share().multiply(t(n - 2)).multiply(variance.sqrt(DIGITS)));
    }

    /** The line, or nothing if its residuals wander. */
    static List<Answer> line(List<BigDecimal> times, List<BigDecimal> values, BigDecimal target, BigDecimal base) {
        int n = times.size();
        BigDecimal slope = median(slopes(times, values));
        List<BigDecimal> heights = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            heights.add(values.get(i).subtract(slope.multiply(times.get(i))));
        }
        BigDecimal height = median(heights);
        List<BigDecimal> residuals =
                heights.stream().map(one -> one.subtract(height)).toList();
        BigDecimal squares = squares(residuals);
        BigDecimal steps = BigDecimal.ZERO;
        for (int i = 1; i < n; i++) {
            steps = steps.add(residuals.get(i).subtract(residuals.get(i - 1)).pow(2));
        }
        if (steps.compareTo(squares.multiply(new BigDecimal("2.9").subtract(BigDecimal.valueOf(n, 1)))) < 0) {
            return List.of();
        }
        BigDecimal middle = mean(times);
        BigDecimal spread =
                squares(times.stream().map(time -> time.subtract(middle)).toList());
        BigDecimal leverage = BigDecimal.ONE
                .add(BigDecimal.ONE.divide(whole(n), DIGITS))
                .add(target.subtract(middle).pow(2).divide(spread, DIGITS));
        BigDecimal variance = squares.divide(whole(n - 2), DIGITS).multiply(leverage);
        return List.of(Answer.of(
                base.add(height).add(slope.multiply(target)),
                NARROWER.multiply(t(n - 2)).multiply(variance.sqrt(DIGITS))));
    }

    private static List<BigDecimal> slopes(List<BigDecimal> times, List<BigDecimal> values) {
        int n = times.size();
        List<BigDecimal> slopes = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                slopes.add(values.get(j)
                        .subtract(values.get(i))
                        .divide(times.get(j).subtract(times.get(i)), DIGITS));
            }
        }
        return slopes;
    }

    private static BigDecimal next(List<BigDecimal> sample) {
        int n = sample.size();
        BigDecimal mean = mean(sample);
        BigDecimal variance =
                squares(sample.stream().map(one -> one.subtract(mean)).toList()).divide(whole(n - 1), DIGITS);
        BigDecimal one = BigDecimal.ONE.add(BigDecimal.ONE.divide(whole(n), DIGITS));
        return t(n - 1).multiply(variance.multiply(one).sqrt(DIGITS));
    }

    private static BigDecimal squares(List<BigDecimal> values) {
        return values.stream().map(value -> value.pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(whole(values.size()), DIGITS);
    }

    private static BigDecimal median(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(TWO, DIGITS);
    }

    private static BigDecimal t(int degreesOfFreedom) {
        return BigDecimal.valueOf(T_THOUSANDTHS[degreesOfFreedom - 1], 3);
    }

    private static BigDecimal whole(int number) {
        return new BigDecimal(number);
    }
}
