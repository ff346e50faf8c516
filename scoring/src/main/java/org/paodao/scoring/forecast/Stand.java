package org.paodao.scoring.forecast;

import java.math.BigDecimal;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;
import org.paodao.scoring.Rounding;

/**
 * How far a year's plan has come.
 *
 * @param base   what was there when it began; null where nobody knows
 * @param now    the latest value, or the base before the first; null where there is neither
 * @param known  whether any value is known
 * @param passed periods of the plan up to the latest value
 * @param left   periods after it
 */
record Stand(@Nullable BigDecimal base, @Nullable BigDecimal now, boolean known, int passed, int left) {
    private static final int MULTIPLE_DECIMALS = 2;

    /** Seen from a period. */
    static Stand of(Series series, Period asOf) {
        SortedMap<Period, BigDecimal> known = series.upTo(asOf);
        Begin begin = series.begin(asOf);
        SortedMap<Period, BigDecimal> thisYear =
                known.tailMap(Begin.ofYear(asOf).first());
        BigDecimal base = base(series.cumulative() ? thisYear : known, begin, series.cumulative());
        int before = begin.first().number() - 1;
        int passed = thisYear.isEmpty() ? 0 : Math.max(0, thisYear.lastKey().number() - before);
        int left = series.frequency().perYear() - before - passed;
        return new Stand(
                base, thisYear.isEmpty() ? base : thisYear.get(thisYear.lastKey()), !known.isEmpty(), passed, left);
    }

    /** What is said, else what is known; what adds up over the year had come to nothing where no figure says otherwise. */
    private static @Nullable BigDecimal base(SortedMap<Period, BigDecimal> known, Begin begin, boolean cumulative) {
        if (begin.base() != null) {
            return begin.base();
        }
        SortedMap<Period, BigDecimal> earlier = known.headMap(begin.first());
        if (cumulative) {
            return earlier.isEmpty() ? BigDecimal.ZERO : earlier.get(earlier.lastKey());
        }
        return earlier.get(begin.first().plus(-1));
    }

    /** How many times the pace so far it takes to bring what is missing; null if there was no pace in that direction. Both divisions in one, so that it is rounded once. */
    @Nullable
    BigDecimal multiple(BigDecimal missing) {
        BigDecimal way = base == null || now == null || passed == 0 ? BigDecimal.ZERO : now.subtract(base);
        return way.signum() == 0 || missing.signum() * way.signum() < 0
                ? null
                : Rounding.to(
                        MULTIPLE_DECIMALS,
                        missing.multiply(new BigDecimal(passed))
                                .divide(way.multiply(new BigDecimal(left)), Rounding.EXACT));
    }
}
