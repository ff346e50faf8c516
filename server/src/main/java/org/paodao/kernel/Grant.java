package org.paodao.kernel;

import java.util.Set;
import java.util.UUID;

/**
 * A role within a scope, as it holds at this moment.
 *
 * @param everywhere in the whole jurisdiction
 * @param units in these units: one's own, or a unit with all below it
 * @param plans in these plans
 */
public record Grant(Role role, boolean everywhere, Set<UUID> units, Set<UUID> plans) {
    public Grant {
        units = Set.copyOf(units);
        plans = Set.copyOf(plans);
    }

    /** A role in the whole jurisdiction. */
    public static Grant everywhere(Role role) {
        return new Grant(role, true, Set.of(), Set.of());
    }

    /** A role in some units. */
    public static Grant inUnits(Role role, Set<UUID> units) {
        return new Grant(role, false, units, Set.of());
    }

    /** A role in one plan. */
    public static Grant inPlan(Role role, UUID plan) {
        return new Grant(role, false, Set.of(), Set.of(plan));
    }
}
