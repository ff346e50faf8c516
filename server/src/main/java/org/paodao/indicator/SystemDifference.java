package org.paodao.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is different of an indicator between two states of the system.
 *
 * @param code by which it is named
 * @param name as the newer state has it; the older one's when it was dropped
 */
public record SystemDifference(String code, String name, Kind kind, List<Field> fields) {
    public SystemDifference {
        fields = List.copyOf(fields);
    }

    /** Whether it came, went or changed. */
    public enum Kind {
        ADDED,
        DROPPED,
        CHANGED
    }

    /** A fact that is not the same on both sides; null where one side does not have it. */
    public record Field(
            String name, @Nullable String before, @Nullable String after) {}

    /** What changed from one state to another, in the order of the newer one, then what was dropped. */
    public static List<SystemDifference> between(IndicatorSystem before, IndicatorSystem after) {
        Map<UUID, Indicator> old = new LinkedHashMap<>();
        before.indicators().forEach(indicator -> old.put(indicator.id(), indicator));
        List<SystemDifference> differences = new ArrayList<>();
        for (Indicator indicator : after.indicators()) {
            Indicator was = old.remove(indicator.id());
            if (was == null || !Facts.same(was.content(), indicator.content())) {
                differences.add(of(indicator.code(), was == null ? null : was.content(), indicator.content()));
            }
        }
        old.values().forEach(gone -> differences.add(of(gone.code(), gone.content(), null)));
        return differences;
    }

    /** What a draft would change. */
    public static List<SystemDifference> of(IndicatorSystem system, List<Draft> draft) {
        return draft.stream()
                .map(one -> of(
                        one.code(),
                        system.coded(one.code()).map(Indicator::content).orElse(null),
                        one.content()))
                .toList();
    }

    private static SystemDifference of(
            String code, Indicator.@Nullable Content before, Indicator.@Nullable Content after) {
        Kind kind = before == null ? Kind.ADDED : after == null ? Kind.DROPPED : Kind.CHANGED;
        Indicator.Content named = after == null ? before : after;
        return new SystemDifference(
                code, named == null ? "" : named.definition().name(), kind, Facts.between(before, after));
    }
}
