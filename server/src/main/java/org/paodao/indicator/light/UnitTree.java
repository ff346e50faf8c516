package org.paodao.indicator.light;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.organization.Belonging;

/** How units lie below each other, on any day; before the first day of which it is known as on that one. */
final class UnitTree {
    private static final int DEEPEST = 20;

    private final Map<UUID, List<Belonging>> places = new HashMap<>();
    private final NavigableSet<LocalDate> moves = new TreeSet<>();
    private final Map<LocalDate, Integer> stretches = new ConcurrentHashMap<>();
    private final Map<Integer, Map<UUID, Integer>> depths = new ConcurrentHashMap<>();

    UnitTree(List<Belonging> belongings) {
        belongings.forEach(place -> moves.add(place.since()));
        belongings.forEach(place -> places.merge(
                place.unit(),
                List.of(place),
                (earlier, later) -> java.util.stream.Stream.concat(earlier.stream(), later.stream())
                        .toList()));
    }

    /** Counts the stretches of time within which no unit moves. */
    int stretch(LocalDate day) {
        return stretches.computeIfAbsent(day, one -> moves.headSet(one, true).size());
    }

    /** The unit above; {@link Goal#WHOLE} at the top. */
    UUID above(UUID unit, LocalDate day) {
        @Nullable Belonging at = null;
        for (Belonging place : places.getOrDefault(unit, List.of())) {
            if (at == null || !place.since().isAfter(day)) {
                at = place;
            }
        }
        return at == null || at.above() == null ? Goal.WHOLE : at.above();
    }

    /** Adds a unit, and all that ever lay above it. */
    void allAbove(UUID unit, Set<UUID> found) {
        if (found.add(unit)) {
            for (Belonging place : places.getOrDefault(unit, List.of())) {
                if (place.above() != null) {
                    allAbove(place.above(), found);
                }
            }
        }
    }

    /** Whether a unit is another or ever lay below it. */
    boolean isEverWithin(UUID unit, UUID other) {
        Set<UUID> above = new HashSet<>();
        allAbove(unit, above);
        return above.contains(other);
    }

    /** How many units lie above. */
    int depth(UUID unit, LocalDate day) {
        return depths.computeIfAbsent(stretch(day), none -> new ConcurrentHashMap<>())
                .computeIfAbsent(unit, one -> count(one, day));
    }

    private int count(UUID unit, LocalDate day) {
        int depth = 0;
        for (UUID at = above(unit, day); !at.equals(Goal.WHOLE) && depth < DEEPEST; at = above(at, day)) {
            depth++;
        }
        return depth;
    }
}
