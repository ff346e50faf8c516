package org.paodao.scoring.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
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
public record Series(Frequency frequency, boolean cumulative, int decimals, Observed values, List<Begin> begins) {
    public Series {
        begins = List.copyOf(begins);
        for (Period period : values.periods()) {
            if (period.frequency() != frequency) {
                throw new IllegalArgumentException("%s is no %s.".formatted(period, frequency));
            }
        }
    }

    /** Of years whose plans begin with them. */
    public Series(Frequency frequency, boolean cumulative, int decimals, SortedMap<Period, BigDecimal> values) {
        this(frequency, cumulative, decimals, Observed.of(values), List.of());
    }

    /** The same where plans begin within their years. */
    public Series beginning(List<Begin> within) {
        return within.equals(begins) ? this : new Series(frequency, cumulative, decimals, values, within);
    }

    /** Where the plan of a period's year begins. */
    Begin begin(Period within) {
        for (Begin one : begins) {
            if (one.first().year() == within.year()) {
                return one;
            }
        }
        return Begin.ofYear(within);
    }

    /** How many values were known at the end of the period. */
    int upTo(Period period) {
        return values.before(period.plus(1));
    }
}
