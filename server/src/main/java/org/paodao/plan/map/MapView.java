package org.paodao.plan.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.Item;
import org.paodao.plan.PlanHead;

/**
 * A map as a page shows it.
 *
 * @param head the plan's version that is shown
 * @param model what is on the map, folded as asked
 * @param svg the drawing
 * @param comparedWith the older version it is compared with; null for none
 * @param differences what the comparison found
 * @param versions the versions that have names
 * @param size how many items there are
 * @param large whether groups are folded because there is too much to be read at once
 * @param units those that do something in the plan, to choose from
 */
public record MapView(
        PlanHead head,
        MapModel model,
        String svg,
        @Nullable PlanHead comparedWith,
        List<Difference> differences,
        List<MapVersion> versions,
        int size,
        boolean large,
        List<Item.Doer> units) {
    public MapView {
        differences = List.copyOf(differences);
        versions = List.copyOf(versions);
        units = List.copyOf(units);
    }
}
