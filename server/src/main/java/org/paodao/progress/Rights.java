package org.paodao.progress;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.access.Reach;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;

/**
 * What a user may do with the list of a unit.
 *
 * @param draft work on it
 * @param submit send it to the office
 * @param agree agree to it or return it
 * @param mark say what is done: only the unit itself, for what it says nobody above overwrites
 */
public record Rights(boolean draft, boolean submit, boolean agree, boolean mark) {

    /** The rights of a user in a unit's list; without a unit only those who may do it everywhere have any. */
    public static Rights of(CurrentUser user, @Nullable UUID unit) {
        boolean own = unit != null
                && (Permissions.reach(user, Permission.TASK_DRAFT).units().contains(unit)
                        || Permissions.reach(user, Permission.TASK_SUBMIT)
                                .units()
                                .contains(unit));
        return new Rights(
                may(user, Permission.TASK_DRAFT, unit),
                may(user, Permission.TASK_SUBMIT, unit),
                Permissions.reach(user, Permission.TASK_AGREE).everything(),
                own);
    }

    private static boolean may(CurrentUser user, Permission permission, @Nullable UUID unit) {
        Reach reach = Permissions.reach(user, permission);
        return unit == null ? reach.everything() : reach.holdsUnit(unit);
    }

    /** Whether what is being drafted concerns the user. */
    public boolean seesDraft() {
        return draft || submit || agree;
    }

    static void require(boolean right) {
        if (!right) {
            throw Refusal.forbidden("access.forbidden-unit");
        }
    }
}
