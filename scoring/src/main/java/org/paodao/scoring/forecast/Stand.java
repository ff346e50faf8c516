package org.paodao.scoring.forecast;

import java.math.BigDecimal;
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
        Observed values = series.values();
        int known = series.upTo(asOf);
        int earlierYears = values.before(Begin.ofYear(asOf).first());
        Begin begin = series.begin(asOf);
        BigDecimal base = base(series, begin, earlierYears, known);
        int before = begin.first().number() - 1;
        boolean begun = known > earlierYears;
        int passed = begun ? Math.max(0, values.period(known - 1).number() - before) : 0;
        int left = series.frequency().perYear() - before - passed;
        return new Stand(base, begun ? values.value(known - 1) : base, known > 0, passed, left);
    }

    /** What is said, else what is known; what adds up over the year had come to nothing where no figure says otherwise. */
    private static @Nullable BigDecimal base(Series series, Begin begin, int earlierYears, int known) {
        if (begin.base() != null) {
            return begin.base();
        }
        Observed values = series.values();
        int earlier = Math.min(known, values.before(begin.first()));
        if (series.cumulative()) {
            return earlier > earlierYears ? values.value(earlier - 1) : BigDecimal.ZERO;
        }
        return earlier > 0 && values.period(earlier - 1).equals(begin.first().plus(-1))
                ? values.value(earlier - 1)
                : null;
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
