package org.paodao.indicator.value;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;

/**
 * A stretch of time, to be looked for among periods of every frequency: those count that share a day with it.
 *
 * @param from the period with whose first day it begins; null for all time before
 * @param to the period with whose last day it ends; null for all time after
 */
record PeriodSpan(@Nullable Period from, @Nullable Period to) {
    private static final Period EARLIEST = Period.year(1900);
    private static final Period LATEST = Period.year(9998);

    /** To be said of {@code v.period}: by years first, for which an index serves, then exactly among periods that are written alike. */
    static final String CONDITION = """
            v.period >= :years_from and v.period < :years_until
                   and case when length(v.period) = 4 then v.period between :year_from and :year_to
                            when v.period like '____-Q_' then v.period between :quarter_from and :quarter_to
                            when v.period like '____-H_' then v.period between :half_from and :half_to
                            else v.period between :month_from and :month_to end""";

    /** What {@link #CONDITION} asks for. */
    Map<String, String> parameters() {
        Period first = Objects.requireNonNullElse(from, EARLIEST);
        Period last = Objects.requireNonNullElse(to, LATEST);
        Map<String, String> bounds = new HashMap<>();
        bounds.put("years_from", String.valueOf(first.year()));
        bounds.put("years_until", String.valueOf(last.year() + 1));
        for (Frequency frequency : Frequency.values()) {
            String name = frequency.name().toLowerCase(Locale.ROOT);
            bounds.put(
                    name + "_from", Period.holding(first.firstDay(), frequency).toString());
            bounds.put(name + "_to", Period.holding(last.lastDay(), frequency).toString());
        }
        return bounds;
    }
}
