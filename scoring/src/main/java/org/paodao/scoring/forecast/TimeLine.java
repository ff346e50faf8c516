package org.paodao.scoring.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.paodao.scoring.Period;

/** A series laid out as whole numbers, one place a period, from the beginning of its first year to the period asked about. */
record TimeLine(Strip strip, Period first, int index, int decimals) {

    /** Of what was known at the end of the period. */
    static TimeLine of(Series series, Period asOf) {
        Observed observed = series.values();
        int known = series.upTo(asOf);
        Period earliest = known == 0 ? asOf : observed.period(0);
        Period first = new Period(earliest.year(), series.frequency(), 1);
        int decimals = decimals(series, known);
        int index = distance(first, asOf);
        var values = new long[index + 1];
        Arrays.fill(values, Strip.MISSING);
        for (int i = 0; i < known; i++) {
            values[distance(first, observed.period(i))] = scaled(observed.value(i), decimals);
        }
        var strip = new Strip(values, 0, 0, series.frequency().perYear(), series.cumulative());
        return new TimeLine(strip, first, index, decimals);
    }

    /** As many as the series has, fewer where the largest value would not fit: it has twelve digits then, and no forecast is that exact. */
    private static int decimals(Series series, int known) {
        int decimals = series.decimals();
        BigDecimal largest = BigDecimal.ZERO;
        for (int i = 0; i < known; i++) {
            largest = largest.max(series.values().value(i).abs());
        }
        for (Begin begin : series.begins()) {
            largest = begin.base() == null ? largest : largest.max(begin.base().abs());
        }
        while (largest.movePointRight(decimals).compareTo(BigDecimal.valueOf(Strip.LARGEST)) > 0) {
            decimals--;
        }
        return decimals;
    }

    private static long scaled(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_EVEN)
                .scaleByPowerOfTen(decimals)
                .longValueExact();
    }

    private static int distance(Period from, Period to) {
        int perYear = from.frequency().perYear();
        return (to.year() - from.year()) * perYear + to.number() - from.number();
    }

    /** Where the year asked about starts from. */
    Origin origin(Begin begin) {
        BigDecimal base = begin.base();
        return Origin.of(
                strip, index, distance(first, begin.first()), base == null ? Strip.MISSING : scaled(base, decimals));
    }

    Period period(int index) {
        return first.plus(index);
    }

    BigDecimal decimal(long scaled) {
        BigDecimal value = BigDecimal.valueOf(scaled, decimals);
        return decimals < 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value;
    }
}
