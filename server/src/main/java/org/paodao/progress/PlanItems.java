package org.paodao.progress;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.PlanHead;

/**
 * The items of a plan under which tasks stand.
 *
 * @param places in the order of the plan
 * @param names of the units that lead them
 */
public record PlanItems(PlanHead head, List<PlanPlace> places, Map<UUID, String> names) {
    public PlanItems {
        places = List.copyOf(places);
        names = Map.copyOf(names);
    }

    /** Their ids. */
    public List<UUID> ids() {
        return places.stream().map(PlanPlace::item).toList();
    }

    /** The name of a unit; empty for none. */
    public String name(@Nullable UUID unit) {
        return unit == null ? "" : names.getOrDefault(unit, "");
    }
}
