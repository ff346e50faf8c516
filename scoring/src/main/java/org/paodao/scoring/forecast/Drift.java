package org.paodao.scoring.forecast;

import static org.paodao.scoring.forecast.Exact.big;

import java.math.BigInteger;

/** Goes on from the last point at the mean pace from the first. */
final class Drift {
    /** Divisible by every distance between two points. */
    private static final long WHOLE = 27_720;

    private static final int PERCENT = 100;

    private Drift() {}

    /**
     * With steps d over g periods, G periods in all and h ahead: the pace b = Σd / G, the variance of one period s² = Σ((d − g b)² / g) / (n − 2) over n points, and half the
     * interval t s √(h (1 + h / G)).
     */
    static Scaled of(Points points) {
        return of(points, PERCENT);
    }

    /** The same with so many percent of that interval. */
    static Scaled of(Points points, int percent) {
        int n = points.count();
        int[] times = points.times();
        long[] values = points.values();
        long length = (long) times[n - 1] - times[0];
        long way = values[n - 1] - values[0];
        long ahead = points.ahead();
        BigInteger squares = BigInteger.ZERO;
        for (int i = 1; i < n; i++) {
            long gap = (long) times[i] - times[i - 1];
            BigInteger distance = big(length * (values[i] - values[i - 1]) - gap * way);
            squares = squares.add(distance.multiply(distance).multiply(big(WHOLE / gap)));
        }
        long t = Student.of(n - 2);
        BigInteger above = squares.multiply(big(t * t * percent * percent)).multiply(big(ahead * (length + ahead)));
        BigInteger below = big(Student.UNIT * Student.UNIT * PERCENT * PERCENT)
                .multiply(big(WHOLE * length * length * length))
                .multiply(big(n - 2));
        long middle = Exact.quotient(big((points.base() + values[n - 1]) * length + ahead * way), big(length));
        return Scaled.about(Method.DRIFT, points.reported(), points.last(), middle, Exact.root(above, below));
    }
}
