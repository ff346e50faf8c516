package org.paodao.scoring.forecast;

import static org.paodao.scoring.forecast.Exact.big;

import java.math.BigInteger;
import java.util.Optional;

/** The ends of earlier years against their same period. */
final class Seasonal {
    private static final int FEWEST_YEARS = 2;
    private static final int MOST_YEARS = 12;
    /** Ratios count in billionths. */
    private static final long BILLION = 1_000_000_000L;
    /** A year that grew more than so many fold after the period says nothing about shares. */
    private static final long LARGEST_RATIO = 1_000_000L;

    private final long[] then = new long[MOST_YEARS];
    private final long[] ends = new long[MOST_YEARS];
    private int years;
    /** Whether all years start from where this one does, so that their shares can be compared. */
    private boolean alike = true;

    private Seasonal() {}

    static Optional<Scaled> of(Strip strip, int last, int end, Origin origin) {
        var seasonal = new Seasonal();
        seasonal.collect(strip, last, end, origin);
        if (seasonal.years < FEWEST_YEARS) {
            return Optional.empty();
        }
        boolean shares = strip.cumulative() && last >= strip.yearOf(end) && seasonal.haveShares(strip.at(last));
        return Optional.of(shares ? seasonal.shares(strip.at(last), last) : seasonal.differences(strip.at(last), last));
    }

    private void collect(Strip strip, int last, int end, Origin origin) {
        int step = strip.perYear();
        for (int back = step; end - back >= 0 && years < MOST_YEARS; back += step) {
            if (strip.has(last - back) && strip.has(end - back)) {
                alike &= origin.isSharedBy(strip, back);
                then[years] = strip.at(last - back);
                ends[years++] = strip.at(end - back);
            }
        }
    }

    private boolean haveShares(long now) {
        boolean all = now > 0 && alike;
        for (int i = 0; i < years; i++) {
            all &= then[i] > 0 && ends[i] > 0 && ends[i] / LARGEST_RATIO < then[i];
        }
        return all;
    }

    private Scaled shares(long now, int last) {
        var ratios = new long[years];
        for (int i = 0; i < years; i++) {
            ratios[i] = billionths(ends[i], then[i]);
        }
        var sample = new Sample(ratios);
        BigInteger one = big(BILLION);
        long middle = Exact.quotient(big(now).multiply(big(sample.sum())), one.multiply(big(years)));
        BigInteger factor = big(now).multiply(big(now));
        long half = Exact.root(
                sample.nextAbove().multiply(factor), sample.nextBelow().multiply(one.multiply(one)));
        return Scaled.about(Method.SHARES, years, last, middle, half);
    }

    private Scaled differences(long now, int last) {
        var added = new long[years];
        for (int i = 0; i < years; i++) {
            added[i] = ends[i] - then[i];
        }
        var sample = new Sample(added);
        long middle = Exact.quotient(big(now * years + sample.sum()), big(years));
        long half = Exact.root(sample.nextAbove(), sample.nextBelow());
        return Scaled.about(Method.SEASONAL_DIFFERENCES, years, last, middle, half);
    }

    /** The quotient cut off after nine decimals, three at a time so that nothing overflows. */
    private static long billionths(long above, long below) {
        long quotient = above / below;
        long rest = above % below;
        for (int i = 0; i < 3; i++) {
            quotient = quotient * 1000 + rest * 1000 / below;
            rest = rest * 1000 % below;
        }
        return quotient;
    }
}
