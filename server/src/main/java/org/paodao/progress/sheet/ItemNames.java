package org.paodao.progress.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paodao.progress.PlanPlace;

/** How the items of a plan are called in a file: by the office's code, else by title, else by address; whichever is theirs alone. */
final class ItemNames {
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, PlanPlace> byName = new HashMap<>();

    ItemNames(List<PlanPlace> places) {
        for (PlanPlace place : places) {
            for (String name : List.of(place.code(), place.title(), place.address())) {
                uses.merge(name, 1, Integer::sum);
                byName.putIfAbsent(name, place);
            }
        }
    }

    String called(PlanPlace place) {
        return isOwn(place.code()) ? place.code() : isOwn(place.title()) ? place.title() : place.address();
    }

    /** The one item that is called so. */
    Optional<PlanPlace> named(String name) {
        return isOwn(name) ? Optional.ofNullable(byName.get(name)) : Optional.empty();
    }

    private boolean isOwn(String name) {
        return !name.isEmpty() && uses.getOrDefault(name, 0) == 1;
    }
}
