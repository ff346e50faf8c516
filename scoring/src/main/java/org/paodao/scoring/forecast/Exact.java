package org.paodao.scoring.forecast;

import java.math.BigInteger;

/** Whole-numbered arithmetic that rounds once, a lone half to the even number. */
final class Exact {
    private Exact() {}

    static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }

    /** The quotient; the divisor is positive. */
    static long quotient(BigInteger above, BigInteger below) {
        BigInteger[] parts = above.divideAndRemainder(below);
        BigInteger whole = parts[0];
        BigInteger rest = parts[1];
        int half = rest.abs().shiftLeft(1).compareTo(below);
        boolean away = half > 0 || (half == 0 && whole.testBit(0));
        return (away ? whole.add(big(above.signum())) : whole).longValueExact();
    }

    /** The square root of a quotient that is not negative. */
    static long root(BigInteger above, BigInteger below) {
        BigInteger floor = above.divide(below).sqrt();
        BigInteger middle = floor.shiftLeft(1).add(BigInteger.ONE);
        int half = above.shiftLeft(2).compareTo(middle.multiply(middle).multiply(below));
        boolean up = half > 0 || (half == 0 && floor.testBit(0));
        return (up ? floor.add(BigInteger.ONE) : floor).longValueExact();
    }
}
