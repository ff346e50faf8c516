package org.paodao.scoring.mass;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Direction;
import org.paodao.scoring.scheme.Method.RatioToBest;

/** Ratio to the best figure of all units. */
final class RatioRule implements Rule {
    private final int clause;
    private final long missing;
    private final boolean lower;
    private final long full;
    private final long least;
    private final long above;
    private final long below;
    private int best = Cells.MISSING;

    RatioRule(int clause, long missing, RatioToBest method, BigDecimal marks, int decimals) {
        this.clause = clause;
        this.missing = missing;
        lower = method.direction() == Direction.LOWER;
        full = rounded(marks, decimals);
        least = floor(method.least(), marks, decimals);
        BigDecimal scaled = marks.movePointRight(decimals);
        int scale = Math.max(0, scaled.scale());
        above = scaled.movePointRight(scale).longValueExact();
        below = BigInteger.TEN.pow(scale).longValueExact();
        if (BigInteger.valueOf(above).bitLength() > Integer.SIZE - 2
                || BigInteger.valueOf(below).bitLength() > Integer.SIZE - 2) {
            throw new IllegalArgumentException("The full marks have too many digits for whole numbers.");
        }
    }

    private static long floor(@Nullable BigDecimal least, BigDecimal marks, int decimals) {
        return least == null ? 0 : rounded(least.multiply(marks), decimals);
    }

    static long rounded(BigDecimal marks, int decimals) {
        return Share.constant(marks, decimals).at(0);
    }

    /** Looks for the best of all units. */
    void compare(Cells cells) {
        best = Cells.MISSING;
        for (int unit = 0; unit < cells.units(); unit++) {
            int value = cells.at(unit, clause);
            if (value != Cells.MISSING && (best == Cells.MISSING || (lower ? value < best : value > best))) {
                best = value;
            }
        }
    }

    @Override
    public void add(Cells cells, int first, int end, long[] totals) {
        for (int unit = first; unit < end; unit++) {
            int value = cells.at(unit, clause);
            totals[unit] += value == Cells.MISSING ? missing : Math.max(least, marks(value));
        }
    }

    private long marks(long value) {
        if (value == best) {
            return full;
        }
        if (value <= 0 || best <= 0) {
            return 0;
        }
        return lower ? Share.quotient(above * best, below * value) : Share.quotient(above * value, below * best);
    }
}
