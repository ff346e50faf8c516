package org.paodao.plan.intake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands above what in a draft. */
final class Ancestry {
    private final Map<String, String> parents = new HashMap<>();

    Ancestry(Review review) {
        review.sections().forEach(section -> put(section.id(), section.parent()));
        review.items().forEach(item -> put(item.id(), item.parent()));
    }

    private void put(String id, @Nullable String parent) {
        if (parent != null) {
            parents.put(id, parent);
        }
    }

    /** The section or item ids above a section or item, nearest first. */
    List<String> above(String id) {
        var above = new LinkedHashSet<String>();
        String parent = parents.get(id);
        while (parent != null && above.add(parent)) {
            parent = parents.get(parent);
        }
        return List.copyOf(above);
    }
}
