package org.paodao.indicator.light;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Indicator;

/**
 * Which lights a rule set gives.
 *
 * @param indicators codes of the indicators it is for; empty for all
 * @param measured the kind of figures it is for; null for all
 * @param groups kinds of units it is for; empty for all
 * @param provisional whether a figure that is submitted and not approved yet gets a light, marked as provisional
 */
public record Holding(List<String> indicators, @Nullable Measured measured, List<String> groups, boolean provisional) {
    /** For everything. */
    public static final Holding ALL = new Holding(List.of(), null, List.of(), true);

    /** Kinds of figures. */
    public enum Measured {
        /** A growth in percent. */
        GROWTH,
        /** A level whose figures add up over the year. */
        CUMULATIVE,
        /** A level of its moment. */
        MOMENT;

        static Measured of(Definition definition) {
            if (definition.growth()) {
                return GROWTH;
            }
            return definition.cumulative() ? CUMULATIVE : MOMENT;
        }
    }

    public Holding {
        indicators = List.copyOf(indicators);
        groups = List.copyOf(groups);
    }

    /** Whether it leaves no indicator and no unit out. */
    boolean isForAll() {
        return indicators.isEmpty() && groups.isEmpty() && measured == null;
    }

    /** How closely it speaks of an indicator of a unit of this group: 0 for everything, more the closer; negative if not at all. */
    int closeness(Indicator indicator, String group) {
        boolean fits = (indicators.isEmpty() || indicators.contains(indicator.code()))
                && (measured == null || measured == Measured.of(indicator.definition()))
                && (groups.isEmpty() || groups.contains(group));
        return fits ? (indicators.isEmpty() ? 0 : 4) + (groups.isEmpty() ? 0 : 2) + (measured == null ? 0 : 1) : -1;
    }
}
