package org.paodao.indicator.light;

import java.util.List;
import java.util.UUID;

/**
 * What was said of the end of a year.
 *
 * @param indicator its code
 * @param seen from each period of the year, the first period first
 */
public record ForecastLine(String indicator, UUID unit, List<YearForecast> seen) {
    public ForecastLine {
        seen = List.copyOf(seen);
    }
}
