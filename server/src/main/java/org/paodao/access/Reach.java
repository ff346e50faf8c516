package org.paodao.access;

import java.util.Set;
import java.util.UUID;

/**
 * How far a permission goes for one user; SQL narrows its rows to it.
 *
 * @param everything in the whole jurisdiction
 * @param units else in these units
 * @param plans and in these plans
 */
public record Reach(boolean everything, Set<UUID> units, Set<UUID> plans) {
    /** Whether it goes nowhere: the user does not have the permission. */
    public boolean isNothing() {
        return !everything && units.isEmpty() && plans.isEmpty();
    }

    public boolean holdsUnit(UUID unit) {
        return everything || units.contains(unit);
    }

    public boolean holdsPlan(UUID plan) {
        return everything || plans.contains(plan);
    }
}
