package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
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
        Surroundings around,
        Breadth breadth) {

    /** The same with other rules. */
    Material with(RulesInForce others) {
        return new Material(times, others, shelf, series, opinions, superiors, around, breadth);
    }

    /** The superior's figure; null when none is known. */
    @Nullable
    BigDecimal superior(UUID indicator, Period period) {
        return superiors.getOrDefault(indicator, Map.of()).get(period);
    }

    /** Whether a unit's light can have become another. */
    boolean concerns(UUID unit) {
        return breadth.only() == null || breadth.only().contains(unit);
    }

    /** Whether what can be said of a light is kept with it. */
    boolean isTold(Judged one) {
        return one.place().unit().equals(Goal.WHOLE)
                || !breadth.crowds().contains(one.place().code());
    }

    /** Whether what other units have of an indicator makes a difference to the light of one, or is said with it. */
    boolean compares(String code) {
        return breadth.comparing() || !breadth.crowds().contains(code);
    }

    /** The same, with what others have in everything that is said. */
    Material comparing() {
        var all = new Breadth(breadth.only(), breadth.made(), breadth.crowds(), true);
        return new Material(times, rules, shelf, series, opinions, superiors, around, all);
    }

    /** A line of figures: of one indicator for one unit. */
    record Line(UUID indicator, UUID unit) {
        /** Written out: lines are keys in look-ups by the million, into which the generated method is not compiled. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Line that && unit.equals(that.unit) && indicator.equals(that.indicator);
        }

        @Override
        public int hashCode() {
            return indicator.hashCode() * 31 + unit.hashCode();
        }
    }

    /** A period of a line. */
    record Spot(long series, Period period) {}

    /**
     * How far judging has to look.
     *
     * @param only the units whose lights can have become others; null for all
     * @param made lines that were made just now, so that nothing was ever said of them
     * @param crowds indicators of so many units that what can be said of their lights is not kept with them
     * @param comparing whether rules or goals compare units with each other
     */
    record Breadth(@Nullable Set<UUID> only, Set<Long> made, Set<String> crowds, boolean comparing) {}

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
