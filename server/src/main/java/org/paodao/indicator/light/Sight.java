package org.paodao.indicator.light;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.access.Reach;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;

/**
 * What somebody sees of figures that are not approved.
 *
 * @param entering the units they enter figures for
 */
record Sight(boolean everything, Reach entering, Reach approving) {
    static Sight of(CurrentUser user) {
        return new Sight(
                Permissions.may(user, Permission.VALUE_CHECK),
                Permissions.reach(user, Permission.VALUE_ENTER),
                Permissions.reach(user, Permission.VALUE_APPROVE));
    }

    boolean sees(@Nullable UUID unit) {
        return everything || (unit != null && (entering.holdsUnit(unit) || approving.holdsUnit(unit)));
    }

    /** Whether those of all units. */
    boolean seesAll() {
        return everything || entering.everything() || approving.everything();
    }

    /** Else those of these units, and of indicators that one of them reports. */
    UUID[] units() {
        return Stream.concat(entering.units().stream(), approving.units().stream())
                .distinct()
                .toArray(UUID[]::new);
    }
}
