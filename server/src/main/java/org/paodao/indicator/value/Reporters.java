package org.paodao.indicator.value;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Whose figures are looked for, so that SQL reads no others.
 *
 * @param everybody whether of all units
 * @param units else those of these units
 * @param whole and those of indicators that one of them reports for others
 */
record Reporters(boolean everybody, Set<UUID> units, Set<UUID> whole) {
    static final Reporters EVERYBODY = new Reporters(true, Set.of(), Set.of());

    /** To be put behind the conditions on {@code indicator.series s}. */
    String narrowing() {
        return everybody ? "" : " and (s.unit = any(:units) or s.indicator = any(:whole))";
    }

    /** What the narrowing speaks of. */
    Map<String, UUID[]> parameters() {
        return everybody ? Map.of() : Map.of("units", units.toArray(UUID[]::new), "whole", whole.toArray(UUID[]::new));
    }
}
