package org.paodao.scoring.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an indicator at one time.
 *
 * @param value    the value itself
 * @param base     where it started; zero for a cumulative one that starts with the year
 * @param lastYear the level of the same period a year ago
 * @param other    the value of the indicator it is compared with
 * @param place    the place reached among the others
 */
public record Figures(
        @Nullable BigDecimal value,
        @Nullable BigDecimal base,
        @Nullable BigDecimal lastYear,
        @Nullable BigDecimal other,
        @Nullable Integer place) {
    /** Nothing. */
    public static final Figures NONE = new Figures(null, null, null, null, null);

    /** The value alone. */
    public static Figures of(BigDecimal value) {
        return new Figures(value, null, null, null, null);
    }

    /** With where it started. */
    public Figures from(BigDecimal start) {
        return new Figures(value, start, lastYear, other, place);
    }

    /** With the level of the same period a year ago. */
    public Figures after(BigDecimal level) {
        return new Figures(value, base, level, other, place);
    }

    /** With the value of the indicator it is compared with. */
    public Figures beside(BigDecimal otherValue) {
        return new Figures(value, base, lastYear, otherValue, place);
    }

    /** With the place reached. */
    public Figures at(int reached) {
        return new Figures(value, base, lastYear, other, reached);
    }

    boolean has(Need need) {
        return switch (need) {
            case VALUE -> value != null;
            case LAST_YEAR -> lastYear != null;
            case OTHER -> other != null;
            case PLACE -> place != null;
        };
    }
}
