package org.paodao.plan.amendment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells two versions of a plan apart. The number of statements does not depend on the number of items. */
@Service
@Transactional(readOnly = true)
public class Comparisons {
    private final PlanLists plans;
    private final ClosedTables closures;

    Comparisons(PlanLists plans, ClosedTables closures) {
        this.plans = plans;
        this.closures = closures;
    }

    /**
     * What two versions differ in.
     *
     * @param from null for the one before {@code to}
     * @param to null for the newest
     * @param unit only what concerns its items; null for everything
     */
    public Comparison between(
            CurrentUser user, String plan, @Nullable Integer from, @Nullable Integer to, @Nullable UUID unit) {
        Permissions.require(user, Permission.PLAN_READ);
        PlanHead head = plans.head(user, plan, to);
        int first = from == null ? Math.max(1, head.version() - 1) : from;
        PlanView before = plans.view(user, plan, first, ItemFilter.NONE);
        PlanView after = plans.view(user, plan, head.version(), ItemFilter.NONE);
        return new Comparison(
                before,
                after,
                difference(before, after, unit),
                closures.changed(user, head.id(), Math.min(first, head.version()), Math.max(first, head.version())));
    }

    private static Difference difference(PlanView before, PlanView after, @Nullable UUID unit) {
        var left = Content.of(before);
        var right = Content.of(after);
        var difference = Difference.between(left, right);
        return unit == null ? difference : difference.of(unit, left, right);
    }
}
