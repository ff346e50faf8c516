package org.paodao.plan;

import java.util.List;

/**
 * What a unit does in one plan.
 *
 * @param kinds the plan's kinds
 * @param items in the order of the plan
 */
public record UnitShare(PlanHead head, List<Kind> kinds, List<Item> items) {
    public UnitShare {
        kinds = List.copyOf(kinds);
        items = List.copyOf(items);
    }
}
