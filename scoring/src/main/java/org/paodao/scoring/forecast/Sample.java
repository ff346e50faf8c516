package org.paodao.scoring.forecast;

import static org.paodao.scoring.forecast.Exact.big;

import java.math.BigInteger;

/** Like cases of the past, from which the next one is expected. */
final class Sample {
    private final long[] values;
    private final long sum;

    Sample(long[] values) {
        this.values = values;
        long sum = 0;
        for (long value : values) {
            sum += value;
        }
        this.sum = sum;
    }

    long sum() {
        return sum;
    }

    /**
     * Above the line of the square of half the interval for the next value: t² s² (1 + 1/n), where s² = Σ(x − x̄)² / (n − 1). With n x − Σx in the place of x − x̄ all
     * numbers are whole.
     */
    BigInteger nextAbove() {
        int n = values.length;
        long t = Student.of(n - 1);
        BigInteger squares = BigInteger.ZERO;
        for (long value : values) {
            BigInteger distance = big(n * value - sum);
            squares = squares.add(distance.multiply(distance));
        }
        return squares.multiply(big(t * t * (n + 1)));
    }

    /** Below the line. */
    BigInteger nextBelow() {
        long n = values.length;
        return big(Student.UNIT * Student.UNIT * n * n * n * (n - 1));
    }
}
