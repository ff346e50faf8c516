package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.SystemTimes;
import org.paodao.kernel.WorkingDays;
import org.paodao.scoring.Period;

/**
 * All that judging needs, read before it begins.
 *
 * @param shelf the figures, computed ones among them
 * @param series the lines of figures that there are
 * @param opinions what people say, by series and period
 * @param superiors the superior's figures, by the superior's indicator
 */
record Material(
        SystemTimes times,
        RulesInForce rules,
        Shelf shelf,
        Map<Line, Long> series,
        Map<Spot, Opinion> opinions,
        Map<UUID, Map<Period, BigDecimal>> superiors,
        Surroundings around) {

    /** The same with other rules. */
    Material with(RulesInForce others) {
        return new Material(times, others, shelf, series, opinions, superiors, around);
    }

    /** The superior's figure; null when none is known. */
    @Nullable
    BigDecimal superior(UUID indicator, Period period) {
        return superiors.getOrDefault(indicator, Map.of()).get(period);
    }

    /** A line of figures: of one indicator for one unit. */
    record Line(UUID indicator, UUID unit) {}

    /** A period of a line. */
    record Spot(long series, Period period) {}

    /**
     * What lies around.
     *
     * @param groups the kind of each unit
     */
    record Surroundings(LocalDate today, WorkingDays days, Map<UUID, String> groups, UnitTree tree) {
        String group(@Nullable UUID unit) {
            return unit == null ? "" : groups.getOrDefault(unit, "");
        }
    }
}
