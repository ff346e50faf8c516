package org.paodao.organization;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The order of the tree: each unit above those below it, siblings as the office ordered them. Put in order here and not by the database: while that knows little of a table,
 * as after thousands of units came at once, it compares each unit with each other.
 */
final class TreeOrder {
    private static final Comparator<Place> AMONG_SIBLINGS = Comparator.comparingInt(Place::position)
            .thenComparing(place -> place.id().toString());

    private final Map<@Nullable UUID, List<Place>> below = new HashMap<>();

    private TreeOrder(Collection<Place> places) {
        places.stream()
                .sorted(AMONG_SIBLINGS)
                .forEach(place -> below.computeIfAbsent(place.parent(), above -> new ArrayList<>())
                        .add(place));
    }

    /** All of them; last those that no way leads to. */
    static List<UUID> of(Collection<Place> places) {
        Set<UUID> ordered = new LinkedHashSet<>();
        new TreeOrder(places).walk(ordered);
        places.stream().sorted(AMONG_SIBLINGS).map(Place::id).forEach(ordered::add);
        return List.copyOf(ordered);
    }

    private void walk(Set<UUID> ordered) {
        Deque<Place> next = new ArrayDeque<>(below.getOrDefault(null, List.of()));
        while (!next.isEmpty()) {
            Place place = next.pop();
            ordered.add(place.id());
            below.getOrDefault(place.id(), List.of()).reversed().forEach(next::push);
        }
    }

    /**
     * Where a unit lies.
     *
     * @param parent null for one at the top
     */
    record Place(UUID id, @Nullable UUID parent, int position) {}
}
