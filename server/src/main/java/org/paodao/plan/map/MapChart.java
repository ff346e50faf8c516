package org.paodao.plan.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.Item;
import org.paodao.plan.PlanHead;

/**
 * What is on a map before anything is folded or has a place.
 *
 * @param head the plan's version that is shown
 * @param comparedWith the older version it is compared with; null for none
 * @param differences what the comparison found
 * @param units those that do something in the plan
 */
public record MapChart(
        PlanHead head,
        MapModel model,
        @Nullable PlanHead comparedWith,
        List<Difference> differences,
        List<Item.Doer> units) {
    public MapChart {
        differences = List.copyOf(differences);
        units = List.copyOf(units);
    }
}
