package org.paodao.indicator.light;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;

/**
 * Which lights are asked for; null asks for all.
 *
 * @param year of the periods
 * @param indicator its code
 */
public record LightFilter(
        @Nullable Integer year,
        @Nullable Period period,
        @Nullable String indicator,
        @Nullable UUID unit,
        @Nullable Light light) {
    /** Everything of a year. */
    public static LightFilter ofYear(int year) {
        return new LightFilter(year, null, null, null, null);
    }

    /** The first period as it is written; periods are in the order of their letters. */
    String from() {
        if (period != null) {
            return period.toString();
        }
        return year == null ? "" : year.toString();
    }

    /** What comes after the last period. */
    String until() {
        if (period != null) {
            return period + "!";
        }
        return year == null ? "~" : String.valueOf(year + 1);
    }

    int firstYear() {
        return period != null ? period.year() : year == null ? 0 : year;
    }

    int lastYear() {
        return period != null ? period.year() : year == null ? Integer.MAX_VALUE : year;
    }

    /** Everything of an indicator. */
    public static LightFilter of(String indicator) {
        return new LightFilter(null, null, indicator, null, null);
    }
}
