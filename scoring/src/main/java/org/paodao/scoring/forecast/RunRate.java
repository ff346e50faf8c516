package org.paodao.scoring.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Rounding;

/**
 * What each remaining period of the year has to bring to reach the target.
 *
 * @param perPeriod   to be added in each period left, with the decimals of the series, rounded towards the target; null if there is none left, nothing lacks, or there is no value yet to start from
 * @param periodsLeft after the latest value
 * @param multiple    how many times the pace so far that is; null if there was no pace in that direction
 * @param reason      the sentence
 */
public record RunRate(
        @Nullable BigDecimal perPeriod,
        int periodsLeft,
        @Nullable BigDecimal multiple,
        Reason reason) {
    private static final int MULTIPLE_DECIMALS = 2;

    /**
     * Seen from the period, towards a target for the end of its year. The pace counts from where the plan of the year begins: of cumulative values from what was
     * there by then, which is nothing at the beginning of the year, of others from the value just before.
     */
    public static RunRate of(Series series, Period asOf, BigDecimal target) {
        SortedMap<Period, BigDecimal> known = series.upTo(asOf).values();
        Begin begin = series.begin(asOf);
        SortedMap<Period, BigDecimal> thisYear =
                known.tailMap(Begin.ofYear(asOf).first());
        BigDecimal base = base(series.cumulative() ? thisYear : known, begin, series.cumulative());
        int before = begin.first().number() - 1;
        int passed = thisYear.isEmpty() ? 0 : Math.max(0, thisYear.lastKey().number() - before);
        int left = series.frequency().perYear() - before - passed;
        BigDecimal now = thisYear.isEmpty() ? base : thisYear.get(thisYear.lastKey());
        if (left == 0) {
            return new RunRate(null, 0, null, Reason.of("run-rate-year-closed"));
        }
        if (now == null) {
            return new RunRate(null, left, null, Reason.of("run-rate-no-value"));
        }
        BigDecimal missing = target.subtract(now);
        BigDecimal each = missing.divide(new BigDecimal(left), Rounding.EXACT);
        BigDecimal multiple = base == null || passed == 0 ? null : multiple(missing, left, now.subtract(base), passed);
        return said(enough(each, series.decimals()), left, multiple);
    }

    /** What was there when the plan began: what is said, else what is known; what adds up over the year had come to nothing where no figure says otherwise. */
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

    /** The same towards what the end of the year has to bring at least; where that is there already nothing has to be added. */
    public static RunRate toAtLeast(Series series, Period asOf, BigDecimal low) {
        RunRate rate = of(series, asOf, low);
        BigDecimal each = rate.perPeriod();
        SortedMap<Period, BigDecimal> known = series.upTo(asOf).values();
        return each == null || each.signum() > 0 || known.isEmpty()
                ? rate
                : new RunRate(
                        null,
                        rate.periodsLeft(),
                        null,
                        Reason.of("run-rate-reached", Objects.requireNonNull(known.get(known.lastKey())), low));
    }

    /** As it is published, but never so little that the periods together fall short. */
    private static BigDecimal enough(BigDecimal each, int decimals) {
        return each.setScale(decimals, each.signum() > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR);
    }

    /** Both divisions in one, so that it is rounded once. */
    private static @Nullable BigDecimal multiple(BigDecimal missing, int left, BigDecimal way, int passed) {
        return way.signum() == 0 || missing.signum() * way.signum() < 0
                ? null
                : Rounding.to(
                        MULTIPLE_DECIMALS,
                        missing.multiply(new BigDecimal(passed))
                                .divide(way.multiply(new BigDecimal(left)), Rounding.EXACT));
    }

    private static RunRate said(BigDecimal each, int left, @Nullable BigDecimal multiple) {
        Reason reason = multiple == null
                ? Reason.of("run-rate-needed", each, left)
                : Reason.of("run-rate-needed-multiple", each, left, multiple);
        return new RunRate(each, left, multiple, reason);
    }
}
