package org.paodao.scoring.forecast;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;

/**
 * Values in the order of their periods: in lists, not in a tree, for forecasts are made of hundreds of thousands of series of a dozen values.
 *
 * @param values one for each period
 */
public record Observed(List<Period> periods, List<BigDecimal> values) {
    public Observed {
        periods = List.copyOf(periods);
        values = List.copyOf(values);
        if (periods.size() != values.size()) {
            throw new IllegalArgumentException("%d periods have %d values.".formatted(periods.size(), values.size()));
        }
        for (int i = 1; i < periods.size(); i++) {
            if (periods.get(i - 1).compareTo(periods.get(i)) >= 0) {
                throw new IllegalArgumentException("%s comes after its turn.".formatted(periods.get(i - 1)));
            }
        }
    }

    static Observed of(SortedMap<Period, BigDecimal> byPeriod) {
        Collection<BigDecimal> values = byPeriod.values();
        return new Observed(List.copyOf(byPeriod.keySet()), List.copyOf(values));
    }

    int size() {
        return periods.size();
    }

    Period period(int place) {
        return periods.get(place);
    }

    BigDecimal value(int place) {
        return values.get(place);
    }

    /** How many lie before a period; most ask for a late one. */
    int before(Period period) {
        int count = size();
        while (count > 0 && period(count - 1).compareTo(period) >= 0) {
            count--;
        }
        return count;
    }

    /** The value of exactly this period; null without one. */
    public @Nullable BigDecimal of(Period period) {
        int place = before(period);
        return place < size() && period(place).equals(period) ? value(place) : null;
    }
}
