package org.paodao.scoring.forecast;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;

/**
 * The values of an indicator over time.
 *
 * @param cumulative whether a value counts from the beginning of its year
 * @param decimals   with which its figures are published
 * @param values     of periods of that frequency; periods without a value are left out
 * @param begins     of years whose plan begins within them
 */
public record Series(
        Frequency frequency,
        boolean cumulative,
        int decimals,
        SortedMap<Period, BigDecimal> values,
        List<Begin> begins) {
    public Series {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        begins = List.copyOf(begins);
        for (Period period : values.keySet()) {
            if (period.frequency() != frequency) {
                throw new IllegalArgumentException("%s is no %s.".formatted(period, frequency));
            }
        }
    }

    /** Of years whose plans begin with them. */
    public Series(Frequency frequency, boolean cumulative, int decimals, SortedMap<Period, BigDecimal> values) {
        this(frequency, cumulative, decimals, values, List.of());
    }

    /** The same where plans begin within their years. */
    public Series beginning(List<Begin> within) {
        return within.equals(begins) ? this : new Series(frequency, cumulative, decimals, values, within);
    }

    /** Where the plan of a period's year begins. */
    Begin begin(Period within) {
        return begins.stream()
                .filter(one -> one.first().year() == within.year())
                .findFirst()
                .orElseGet(() -> Begin.ofYear(within));
    }

    /** What was known at the end of the period: a view, for forecasts are made of tens of thousands of series. */
    SortedMap<Period, BigDecimal> upTo(Period period) {
        return values.headMap(period.plus(1));
    }
}
