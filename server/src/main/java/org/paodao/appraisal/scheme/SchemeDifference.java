package org.paodao.appraisal.scheme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two bodies in one of their parts.
 *
 * @param aspects what differs of a part that is in both; all that is known of one that came or went
 */
public record SchemeDifference(SchemePart part, Kind kind, List<Aspect> aspects) {
    public SchemeDifference {
        aspects = List.copyOf(aspects);
    }

    /** What became of the part. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** A side of a part; the values are those of the scheme, such as a method or marks. */
    public record Aspect(
            SchemePart.Side side,
            @Nullable Object before,
            @Nullable Object after) {}

    /** From one to the other, in the order of the latter; what went comes last. */
    public static List<SchemeDifference> between(SchemeBody before, SchemeBody after) {
        Map<SchemePart.Place, SchemePart> old = SchemePart.all(before);
        Map<SchemePart.Place, SchemePart> now = SchemePart.all(after);
        List<SchemeDifference> differences = new ArrayList<>();
        now.forEach((place, part) -> {
            SchemePart was = old.get(place);
            List<Aspect> aspects = aspects(was == null ? Map.of() : was.sides(), part.sides());
            if (was == null || !aspects.isEmpty()) {
                differences.add(new SchemeDifference(part, was == null ? Kind.ADDED : Kind.CHANGED, aspects));
            }
        });
        old.forEach((place, part) -> {
            if (!now.containsKey(place)) {
                differences.add(new SchemeDifference(part, Kind.REMOVED, aspects(part.sides(), Map.of())));
            }
        });
        return differences;
    }

    private static List<Aspect> aspects(Map<SchemePart.Side, Object> before, Map<SchemePart.Side, Object> after) {
        Map<SchemePart.Side, Aspect> found = new LinkedHashMap<>();
        for (SchemePart.Side side : SchemePart.Side.values()) {
            if (!Objects.equals(before.get(side), after.get(side))) {
                found.put(side, new Aspect(side, before.get(side), after.get(side)));
            }
        }
        return List.copyOf(found.values());
    }
}
