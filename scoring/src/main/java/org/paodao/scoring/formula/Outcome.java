package org.paodao.scoring.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Rounding;

/** What a part of a formula evaluates to. */
sealed interface Outcome {

    default Outcome then(UnaryOperator<Outcome> next) {
        return this instanceof Fraction ? next.apply(this) : this;
    }

    /** The two together; the first that is missing if one is. */
    default Outcome with(Outcome other, BinaryOperator<Fraction> together) {
        if (this instanceof Fraction mine && other instanceof Fraction theirs) {
            return together.apply(mine, theirs);
        }
        return this instanceof Fraction ? other : this;
    }

    /** There is no figure. */
    record Absent(Reason reason) implements Outcome {}

    /** An exact quotient; dividing waits until the very end, so that a third times three is one. */
    record Fraction(BigDecimal above, BigDecimal below) implements Outcome, Comparable<Fraction> {
        static final Fraction ZERO = of(BigDecimal.ZERO);

        static Fraction of(BigDecimal whole) {
            return new Fraction(whole, BigDecimal.ONE);
        }

        boolean isZero() {
            return above.signum() == 0;
        }

        int sign() {
            return above.signum() * below.signum();
        }

        Fraction plus(Fraction other) {
            return below.compareTo(other.below) == 0
                    ? new Fraction(above.add(other.above), below)
                    : new Fraction(
                            above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
        }

        Fraction minus(Fraction other) {
            return plus(other.negated());
        }

        Fraction negated() {
            return new Fraction(above.negate(), below);
        }

        Fraction times(Fraction other) {
            return new Fraction(product(above, other.above), product(below, other.below));
        }

        /** The other must not be zero. */
        Fraction over(Fraction other) {
            return new Fraction(product(above, other.below), product(below, other.above));
        }

        /** Most fractions are whole: what is multiplied by the one below them stays as it is, its decimals, too. */
        private static BigDecimal product(BigDecimal one, BigDecimal another) {
            if (isOne(one)) {
                return another;
            }
            return isOne(another) ? one : one.multiply(another);
        }

        private static boolean isOne(BigDecimal number) {
            return number.scale() == 0 && number.compareTo(BigDecimal.ONE) == 0;
        }

        Fraction absolute() {
            return new Fraction(above.abs(), below.abs());
        }

        BigDecimal decimal() {
            return below.compareTo(BigDecimal.ONE) == 0
                    ? above.divide(below, above.scale(), RoundingMode.UNNECESSARY)
                    : above.divide(below, Rounding.EXACT);
        }

        /** What {@link #decimal} is with so many decimals. */
        BigDecimal rounded(int decimals) {
            return isRoundedAlike(decimals)
                    ? above.divide(below, decimals, RoundingMode.HALF_EVEN)
                    : Rounding.to(decimals, decimal());
        }

        /**
         * Whether the quotient can be rounded at once. Between it and a lone half that it is not itself lie at least 1 / (2 a 10^s) of it, a being the digits above and s by
         * how many places it is moved: while all that is more than what is lost after 34 digits, to round twice comes to the same and takes ten times as long.
         */
        private boolean isRoundedAlike(int decimals) {
            long moved = (long) decimals + below.scale() - above.scale();
            return above.precision() + Math.max(0, moved) < Rounding.EXACT.getPrecision();
        }

        @Override
        public int compareTo(Fraction other) {
            return minus(other).sign();
        }
    }
}
