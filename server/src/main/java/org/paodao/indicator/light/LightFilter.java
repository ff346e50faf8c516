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

    /** Everything of an indicator. */
    public static LightFilter of(String indicator) {
        return new LightFilter(null, null, indicator, null, null);
    }
}
