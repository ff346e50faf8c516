package org.paodao.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A fraction that never rounds: what the exact figures are checked against. Slow, and not built on the code it checks. */
public record Ratio(BigInteger over, BigInteger under) implements Comparable<Ratio> {
    public static final Ratio ZERO = of(0, 1);

    public Ratio {
        if (under.signum() == 0) {
            throw new ArithmeticException("Nothing divides by zero.");
        }
        BigInteger common = over.gcd(under).max(BigInteger.ONE).multiply(BigInteger.valueOf(under.signum()));
        over = over.divide(common);
        under = under.divide(common);
    }

    public static Ratio of(long over, long under) {
        return new Ratio(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    public static Ratio of(BigDecimal decimal) {
        BigDecimal digits = new BigDecimal(decimal.unscaledValue());
        return decimal.scale() >= 0
                ? new Ratio(digits.toBigIntegerExact(), BigInteger.TEN.pow(decimal.scale()))
                : new Ratio(digits.toBigIntegerExact().multiply(BigInteger.TEN.pow(-decimal.scale())), BigInteger.ONE);
    }

    public Ratio plus(Ratio other) {
        return new Ratio(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    public Ratio minus(Ratio other) {
        return plus(new Ratio(other.over.negate(), other.under));
    }

    public Ratio times(Ratio other) {
        return new Ratio(over.multiply(other.over), under.multiply(other.under));
    }

    public Ratio by(Ratio other) {
        return new Ratio(over.multiply(other.under), under.multiply(other.over));
    }

    public Ratio size() {
        return new Ratio(over.abs(), under);
    }

    /** Whether the decimal is this fraction, exactly if a decimal of at most 30 digits can be, otherwise as near as 34 digits come. */
    public boolean is(BigDecimal decimal) {
        Ratio off = minus(of(decimal)).size();
        return finite()
                ? off.equals(ZERO)
                : off.compareTo(size().plus(of(1, 1))
                                .times(of(1, 1_000_000_000_000_000L))
                                .times(of(1, 1_000_000_000_000_000L)))
                        < 0;
    }

    private boolean finite() {
        return BigInteger.TEN.pow(20).mod(under).signum() == 0 && over.bitLength() < 60;
    }

    @Override
    public int compareTo(Ratio other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
