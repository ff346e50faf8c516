package org.paodao.progress.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;

/**
 * What a user may do with a unit's reports.
 *
 * @param write what the unit says
 * @param approve for the unit
 * @param accept for the office
 */
public record ReportRights(boolean write, boolean approve, boolean accept) {

    /** The rights of a user in a unit's reports. */
    public static ReportRights of(CurrentUser user, @Nullable UUID unit) {
        return new ReportRights(
                unit != null && Permissions.mayFor(user, Permission.REPORT_WRITE, unit),
                unit != null && Permissions.mayFor(user, Permission.REPORT_APPROVE, unit),
                Permissions.reach(user, Permission.REPORT_ACCEPT).everything());
    }

    /** Whether what is on its way concerns the user; others see what was accepted. */
    public boolean inside() {
        return write || approve || accept;
    }

    static void require(boolean right) {
        if (!right) {
            throw Refusal.forbidden("access.forbidden-unit");
        }
    }
}
