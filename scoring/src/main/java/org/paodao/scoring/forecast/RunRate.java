package org.paodao.scoring.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Rounding;

/**
 * What each remaining period of the year has to bring to reach the target.
 *
 * @param perPeriod   to be added in each period left, with the decimals of the series, rounded towards the target, or what may at most or has at least to be added to keep a limit; null if there is none left, nothing lacks, or there is no value yet to start from
 * @param periodsLeft after the latest value
 * @param multiple    how many times the pace so far that is; null if there was no pace in that direction
 * @param reason      the sentence
 */
public record RunRate(
        @Nullable BigDecimal perPeriod,
        int periodsLeft,
        @Nullable BigDecimal multiple,
        Reason reason) {
    /**
     * Seen from the period, towards a target for the end of its year. The pace counts from where the plan of the year begins: of cumulative values from what was
     * there by then, which is nothing at the beginning of the year, of others from the value just before.
     */
    public static RunRate of(Series series, Period asOf, BigDecimal target) {
        return of(Stand.of(series, asOf), series, target);
    }

    private static RunRate of(Stand stand, Series series, BigDecimal target) {
        BigDecimal now = stand.now();
        if (stand.left() == 0) {
            return none(stand, Reason.of("run-rate-year-closed"));
        }
        if (now == null) {
            return none(stand, Reason.of("run-rate-no-value"));
        }
        BigDecimal missing = target.subtract(now);
        BigDecimal each = missing.divide(new BigDecimal(stand.left()), Rounding.EXACT);
        return said(series.cumulative(), enough(each, series.decimals()), stand.left(), stand.multiple(missing));
    }

    /** The same towards what the end of the year has to bring at least; where that is there already nothing has to be added, and a loss has some room left. */
    public static RunRate toAtLeast(Series series, Period asOf, BigDecimal low) {
        Stand stand = Stand.of(series, asOf);
        RunRate rate = of(stand, series, low);
        BigDecimal each = rate.perPeriod();
        if (each == null || each.signum() > 0 || !stand.known()) {
            return rate;
        }
        if (series.cumulative() && low.signum() < 0) {
            BigDecimal least = room(stand, low, series.decimals(), RoundingMode.CEILING);
            return new RunRate(least, stand.left(), null, Reason.of("run-rate-not-below", least, stand.left()));
        }
        return none(stand, Reason.of("run-rate-reached", Objects.requireNonNull(stand.now()), low));
    }

    /**
     * The same towards what the end of the year must not exceed: of what adds up how much may still come in each period left, of what does not how much it has to
     * come down.
     *
     * @return nothing where what does not add up is within its limit
     */
    public static @Nullable RunRate toAtMost(Series series, Period asOf, BigDecimal high) {
        Stand stand = Stand.of(series, asOf);
        RunRate rate = of(stand, series, high);
        BigDecimal each = rate.perPeriod();
        BigDecimal now = stand.now();
        if (each == null || now == null) {
            return rate;
        }
        boolean over = now.compareTo(high) > 0;
        if (!series.cumulative()) {
            return over ? rate : null;
        }
        if (over) {
            return none(stand, Reason.of("run-rate-over", now, high));
        }
        BigDecimal most = room(stand, high, series.decimals(), RoundingMode.FLOOR);
        return new RunRate(most, stand.left(), null, Reason.of("run-rate-not-above", most, stand.left()));
    }

    /** What each period left may bring on the way to a limit, rounded so that all of them keep it. */
    private static BigDecimal room(Stand stand, BigDecimal limit, int decimals, RoundingMode towardsSafety) {
        return limit.subtract(Objects.requireNonNull(stand.now()))
                .divide(new BigDecimal(stand.left()), Rounding.EXACT)
                .setScale(decimals, towardsSafety);
    }

    private static RunRate none(Stand stand, Reason reason) {
        return new RunRate(null, stand.left(), null, reason);
    }

    /** As it is published, but never so little that the periods together fall short. */
    private static BigDecimal enough(BigDecimal each, int decimals) {
        return each.setScale(decimals, each.signum() > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR);
    }

    /** What adds up is brought together; a stand rises or falls. */
    private static RunRate said(boolean cumulative, BigDecimal each, int left, @Nullable BigDecimal multiple) {
        boolean falls = !cumulative && each.signum() < 0;
        String key = cumulative ? "run-rate-needed" : falls ? "run-rate-fall" : "run-rate-rise";
        BigDecimal told = falls ? each.negate() : each;
        Reason reason =
                multiple == null ? Reason.of(key, told, left) : Reason.of(key + "-multiple", told, left, multiple);
        return new RunRate(each, left, multiple, reason);
    }
}
