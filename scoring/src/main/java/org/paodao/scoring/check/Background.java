package org.paodao.scoring.check;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;

/**
 * What is known when a value comes in.
 *
 * @param history the values of other periods of the same frequency; of those after the period in question only the next of its year is looked at, which must not be smaller where figures add up
 * @param target  for the period, null if there is none
 * @param due     whether the period closes the target; else it is of a longer period, and a level that stays at it is told only at first and when it stays there
 * @param parts   values that should add up to this one; none if there are no parts
 */
public record Background(
        SortedMap<Period, BigDecimal> history, @Nullable BigDecimal target, boolean due, List<BigDecimal> parts) {
    public Background {
        history = Collections.unmodifiableSortedMap(new TreeMap<>(history));
        parts = List.copyOf(parts);
    }

    /** With a target that the period closes. */
    public Background(SortedMap<Period, BigDecimal> history, @Nullable BigDecimal target, List<BigDecimal> parts) {
        this(history, target, true, parts);
    }

    /** Nothing but the history. */
    public static Background of(SortedMap<Period, BigDecimal> history) {
        return new Background(history, null, List.of());
    }
}
