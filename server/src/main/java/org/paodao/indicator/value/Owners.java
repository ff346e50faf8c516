package org.paodao.indicator.value;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.access.Reach;
import org.paodao.indicator.Indicator;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;

/**
 * Whose figures a user may see on their way and answer for, so that SQL can narrow its rows to them.
 *
 * @param everything whether the user belongs to the office and sees all
 * @param loads whether the user answers for what the office loaded
 * @param reports whether the user reports or approves for every unit
 * @param units whose own figures
 * @param each indicators of which each unit reports its own figure
 * @param whole indicators that one of the user's units reports
 */
record Owners(boolean everything, boolean loads, boolean reports, Set<UUID> units, Set<UUID> each, Set<UUID> whole) {

    /** Whoever was asked already. */
    static final Owners ALL = new Owners(true, false, false, Set.of(), Set.of(), Set.of());

    /** Of a user, by the indicators as they are defined now. */
    static Owners of(CurrentUser user, Iterable<Indicator> indicators) {
        Reach enters = Permissions.reach(user, Permission.VALUE_ENTER);
        Reach approves = Permissions.reach(user, Permission.VALUE_APPROVE);
        Set<UUID> units = new HashSet<>(enters.units());
        units.addAll(approves.units());
        Set<UUID> each = new HashSet<>();
        Set<UUID> whole = new HashSet<>();
        for (Indicator indicator : indicators) {
            UUID responsible = indicator.definition().responsibleUnit();
            if (indicator.definition().eachReports()) {
                each.add(indicator.id());
            } else if (responsible != null && units.contains(responsible)) {
                whole.add(indicator.id());
            }
        }
        boolean loads = Permissions.may(user, Permission.VALUE_LOAD);
        boolean reports = enters.everything() || approves.everything();
        boolean everything = loads || reports || Permissions.may(user, Permission.VALUE_CHECK);
        return new Owners(everything, loads, reports, units, each, whole);
    }

    /** Whether the user may read of warnings at all. */
    static void require(CurrentUser user) {
        if (!Permissions.may(user, Permission.VALUE_LOAD)
                && !Permissions.may(user, Permission.VALUE_CHECK)
                && !Permissions.may(user, Permission.VALUE_APPROVE)) {
            Permissions.require(user, Permission.VALUE_ENTER);
        }
    }

    UUID[] unitIds() {
        return units.toArray(UUID[]::new);
    }

    UUID[] eachIds() {
        return each.toArray(UUID[]::new);
    }

    UUID[] wholeIds() {
        return whole.toArray(UUID[]::new);
    }
}
