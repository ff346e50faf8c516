package org.paodao.progress;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The task list of an item with what stands around it.
 *
 * @param planAddress first part of the plan's web address
 * @param address of the item within the plan, such as outcomes/3
 * @param title of the item; as it was last when the plan has dropped it
 * @param place where the newest plan has the item; null when it has dropped it
 * @param fit why the list must be looked at again; empty when it need not
 * @param names of the units concerned
 */
public record ItemTasks(
        String planAddress,
        String address,
        String title,
        @Nullable PlanPlace place,
        TaskList list,
        Set<Fit> fit,
        Rights rights,
        Map<UUID, String> names) {

    public ItemTasks {
        fit = Set.copyOf(fit);
        names = Map.copyOf(names);
    }

    /** The unit that leads; null when nobody does. */
    public @Nullable UUID unit() {
        return place == null ? null : place.unit();
    }

    /** The name of a unit; empty for none. */
    public String name(@Nullable UUID unit) {
        return unit == null ? "" : names.getOrDefault(unit, "");
    }
}
