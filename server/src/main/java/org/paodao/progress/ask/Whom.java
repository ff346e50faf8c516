package org.paodao.progress.ask;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import org.paodao.organization.Unit;

/**
 * Who is asked; all units when nothing is said.
 *
 * @param groups kinds of units
 */
public record Whom(Set<UUID> units, Set<String> groups) {
    /** All units. */
    public static final Whom ALL = new Whom(Set.of(), Set.of());

    public Whom {
        units = Set.copyOf(units);
        groups = Set.copyOf(groups);
    }

    /** Whether all units are asked. */
    public boolean all() {
        return units.isEmpty() && groups.isEmpty();
    }

    /** Whether a unit is asked. */
    public boolean asks(Unit unit) {
        return all() || units.contains(unit.id()) || groups.contains(unit.kind());
    }

    /** Whether somebody may be asked by both: kinds of units and single units are not told apart. */
    boolean meets(Whom other) {
        return all()
                || other.all()
                || !Collections.disjoint(units, other.units)
                || !Collections.disjoint(groups, other.groups)
                || (!groups.isEmpty() && !other.units.isEmpty())
                || (!units.isEmpty() && !other.groups.isEmpty());
    }
}
