package org.paodao.indicator.value;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.scoring.Period;

/**
 * Since when figures come, by indicator and unit.
 *
 * @param ever the first period with a figure
 * @param yearly the first of each year, of indicators whose paths begin within a year
 */
record FirstFigures(Map<UUID, Map<UUID, Period>> ever, Map<UUID, Map<UUID, List<Period>>> yearly) {
    static final FirstFigures UNKNOWN = new FirstFigures(Map.of(), Map.of());

    /** The units of an indicator with the first period of each. */
    Map<UUID, Period> of(UUID indicator) {
        return ever.getOrDefault(indicator, Map.of());
    }

    /** Whether a figure came for the same year, of this period or an earlier one. */
    boolean isYearBegun(UUID indicator, UUID unit, Period period) {
        return yearly.getOrDefault(indicator, Map.of()).getOrDefault(unit, List.of()).stream()
                .anyMatch(first -> first.year() == period.year() && first.compareTo(period) <= 0);
    }
}
