package org.paodao.scoring.forecast;

import java.math.BigDecimal;
import java.util.Collections;
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
 */
public record Series(Frequency frequency, boolean cumulative, int decimals, SortedMap<Period, BigDecimal> values) {
    public Series {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        for (Period period : values.keySet()) {
            if (period.frequency() != frequency) {
                throw new IllegalArgumentException("%s is no %s.".formatted(period, frequency));
            }
        }
    }

    /** What was known at the end of the period. */
    public Series upTo(Period period) {
        return new Series(frequency, cumulative, decimals, values.headMap(period.plus(1)));
    }
}
