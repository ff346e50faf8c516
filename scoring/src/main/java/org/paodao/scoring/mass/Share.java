package org.paodao.scoring.mass;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A straight line through whole numbers: (factor × (value − from) + base) ÷ below, rounded once, a lone half to the even number.
 */
record Share(long factor, long from, long base, long below) {
    private static final int MOST_BITS = 62;

    /** A line in decimals: marks at {@code from}, and more for every step above; the result counts in 10 to the minus {@code decimals}. */
    static Share of(BigDecimal marks, BigDecimal rise, Scaled run, int decimals) {
        // marks + rise × (v − from) ÷ width, all brought over the common denominator
        int scale = Math.max(0, Math.max(marks.scale(), rise.scale()));
        BigInteger below = run.width().multiply(BigInteger.TEN.pow(scale));
        BigInteger base = whole(marks, scale).multiply(run.width()).multiply(BigInteger.TEN.pow(decimals));
        BigInteger factor = whole(rise, scale).multiply(BigInteger.TEN.pow(decimals));
        BigInteger common = base.gcd(factor).gcd(below).max(BigInteger.ONE);
        BigInteger most = factor.abs()
                .multiply(BigInteger.TWO.pow(Integer.SIZE))
                .add(base.abs())
                .divide(common);
        if (most.bitLength() > MOST_BITS || below.bitLength() > MOST_BITS) {
            throw new IllegalArgumentException("The figures of a curve have too many digits for whole numbers.");
        }
        return new Share(
                factor.divide(common).longValueExact(),
                run.from(),
                base.divide(common).longValueExact(),
                below.divide(common).longValueExact());
    }

    /** The same everywhere. */
    static Share constant(BigDecimal marks, int decimals) {
        return of(marks, BigDecimal.ZERO, new Scaled(0, BigInteger.ONE), decimals);
    }

    /** Where a line begins and how long it is, in scaled values. */
    record Scaled(long from, BigInteger width) {}

    private static BigInteger whole(BigDecimal decimal, int scale) {
        return decimal.setScale(scale).unscaledValue();
    }

    long at(long value) {
        return quotient(factor * (value - from) + base, below);
    }

    /** Rounded once, a lone half to the even number; below must be positive. */
    static long quotient(long above, long below) {
        long floor = Math.floorDiv(above, below);
        long twice = 2 * (above - floor * below);
        return twice > below || (twice == below && (floor & 1) != 0) ? floor + 1 : floor;
    }
}
