package org.paodao.indicator;

import java.util.Set;
import java.util.UUID;

/**
 * Figures came in, or stand otherwise than before.
 *
 * @param indicators those that they are of
 * @param units whose figures they are; empty when they are many
 * @param fromYear the first year concerned
 */
public record FiguresChanged(UUID jurisdiction, Set<UUID> indicators, Set<UUID> units, int fromYear) {
    public FiguresChanged {
        indicators = Set.copyOf(indicators);
        units = Set.copyOf(units);
    }

    /** The same from a year on at the earliest. */
    public FiguresChanged from(int year) {
        return new FiguresChanged(jurisdiction, indicators, units, Math.max(fromYear, year));
    }
}
