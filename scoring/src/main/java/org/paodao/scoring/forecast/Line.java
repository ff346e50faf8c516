package org.paodao.scoring.forecast;

import static org.paodao.scoring.forecast.Exact.big;

import java.math.BigInteger;
import java.util.Arrays;

/** The line of Theil and Sen: the median of all slopes, the median of all heights. Slopes count in parts of {@link #PARTS}, heights in halves of them. */
final class Line {
    /** Divisible by every distance between two points. */
    private static final long WHOLE = 27_720;
    /** Twice that, for the middle of two medians. */
    private static final long PARTS = 2 * WHOLE;

    private static final long PERCENT = 100;
    /**
     * From this ratio of neighbouring to all residuals, in percent, points scatter about a line instead of wandering off it (von Neumann's ratio). Of few points it is
     * larger by itself, so each point more takes off {@link #SCATTERED_LESS}.
     */
    private static final int SCATTERED = 290;

    private static final int SCATTERED_LESS = 10;
    /** In percent of the textbook's. */
    private static final int HALF = 80;
    /** In percent of the textbook's, of the drift that is believed because no line was. */
    private static final int HALF_OF_DRIFT = 120;

    private final Points points;
    private final long slope;
    private final long twiceHeight;
    private final BigInteger squares;
    private final BigInteger neighbours;

    private Line(Points points) {
        this.points = points;
        this.slope = slope(points);
        this.twiceHeight = twiceHeight(points, slope);
        BigInteger sum = BigInteger.ZERO;
        BigInteger steps = BigInteger.ZERO;
        BigInteger before = big(residual(0));
        for (int i = 0; i < points.count(); i++) {
            BigInteger residual = big(residual(i));
            sum = sum.add(residual.multiply(residual));
            steps = steps.add(residual.subtract(before).pow(2));
            before = residual;
        }
        squares = sum;
        neighbours = steps;
    }

    /**
     * The line if the points scatter about it, else the drift, which does not believe that they will come back to it.
     *
     * <p>A few points do not tell scatter from a walk: half of all walks of four points look like scatter, and half of all scatter like a walk. Each interval supposes that
     * its law is known, so after the choice neither covers what it says (Chatfield 1993, Calculating interval forecasts; 1995, Model uncertainty). Both are therefore
     * calibrated on series of both laws (Beran 1990, Calibrating prediction regions) until four in five end within, whichever law it was: the drift's is wider than the
     * textbook's by a fifth, the line's narrower by a fifth.
     */
    static Scaled orDrift(Points points) {
        var line = new Line(points);
        int least = SCATTERED - SCATTERED_LESS * points.count();
        boolean scattered = line.neighbours.multiply(big(PERCENT)).compareTo(line.squares.multiply(big(least))) >= 0;
        return scattered ? line.scaled() : Drift.of(points, HALF_OF_DRIFT);
    }

    /** Half the interval is four fifths of t s √(1 + 1/n + (T − t̄)² / Σ(t − t̄)²) with s² = Σr² / (n − 2). */
    private Scaled scaled() {
        long n = points.count();
        long times = 0;
        long timesSquared = 0;
        for (int i = 0; i < n; i++) {
            times += time(i);
            timesSquared += (long) time(i) * time(i);
        }
        long spread = n * timesSquared - times * times;
        long target = (long) points.target() - points.times()[0];
        long off = n * target - times;
        long t = Student.of((int) n - 2);
        BigInteger above = squares.multiply(big(t * t * HALF * HALF)).multiply(big(spread * (n + 1) + off * off));
        BigInteger below = big(Student.UNIT * Student.UNIT * PERCENT * PERCENT)
                .multiply(big(4 * PARTS * PARTS))
                .multiply(big((n - 2) * n * spread));
        BigInteger drawn = big(slope).multiply(big(2 * target)).add(big(twiceHeight));
        BigInteger base = big(points.base()).multiply(big(2 * PARTS));
        long middle = Exact.quotient(base.add(drawn), big(2 * PARTS));
        return Scaled.about(Method.LINE, points.reported(), points.last(), middle, Exact.root(above, below));
    }

    private int time(int i) {
        return points.times()[i] - points.times()[0];
    }

    private long residual(int i) {
        return 2 * (points.values()[i] * PARTS - slope * time(i)) - twiceHeight;
    }

    private static long slope(Points points) {
        int n = points.count();
        var slopes = new long[n * (n - 1) / 2];
        int count = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                long parts = WHOLE / (points.times()[j] - points.times()[i]);
                slopes[count++] = (points.values()[j] - points.values()[i]) * parts;
            }
        }
        return twiceMedian(slopes);
    }

    private static long twiceHeight(Points points, long slope) {
        int n = points.count();
        var heights = new long[n];
        for (int i = 0; i < n; i++) {
            heights[i] = points.values()[i] * PARTS - slope * (points.times()[i] - points.times()[0]);
        }
        return twiceMedian(heights);
    }

    private static long twiceMedian(long[] values) {
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? 2 * values[half] : values[half - 1] + values[half];
    }
}
