package org.paodao.plan.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Range;

/** Finds the nearest stretch around each of many, in the time of sorting them. */
final class Nesting {
    private final List<Place> places = new ArrayList<>();

    private record Place(String id, Range body, int order) {}

    /** Of two places with the same stretch, the one added first is around the other. */
    void add(String id, Range body) {
        places.add(new Place(id, body, places.size()));
    }

    /** For every place that has another around it, the id of the nearest. */
    Map<String, String> parents() {
        var parents = new HashMap<String, String>();
        var open = new ArrayDeque<Place>();
        places.stream().sorted(outerFirst()).forEach(place -> {
            Place around = innermost(open, place);
            if (around != null) {
                parents.put(place.id, around.id);
            }
            open.push(place);
        });
        return parents;
    }

    private static Comparator<Place> outerFirst() {
        return Comparator.comparingInt((Place p) -> p.body.start())
                .thenComparingInt(p -> -p.body.end())
                .thenComparingInt(p -> p.order);
    }

    private static @Nullable Place innermost(ArrayDeque<Place> open, Place place) {
        while (!open.isEmpty() && !open.element().body.contains(place.body)) {
            open.pop();
        }
        return open.peek();
    }
}
