package org.paodao.plan.amendment;

import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.access.Reach;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanView;
import org.springframework.stereotype.Component;

/** Finds amendments with what they say, and tells who may do what with them. */
@Component
class Drafts {
    private final PlanLists plans;
    private final AmendmentTables amendments;
    private final EditTables edits;

    Drafts(PlanLists plans, AmendmentTables amendments, EditTables edits) {
        this.plans = plans;
        this.amendments = amendments;
        this.edits = edits;
    }

    PlanHead plan(CurrentUser user, String plan) {
        return plans.head(user, plan, null);
    }

    /** @throws Refusal when there is none that the user may know of */
    Draft find(CurrentUser user, String plan, int number) {
        PlanHead head = plan(user, plan);
        Amendment amendment =
                amendments.one(user, head.id(), number).orElseThrow(() -> Refusal.notFound("amendment.unknown"));
        PlanView base = view(user, plan, amendment.base());
        return Draft.of(amendment, base, edits.all(user, amendment.id()), isOf(user, amendment));
    }

    /** One that the user may edit, in the version that was seen. */
    Draft open(CurrentUser user, String plan, int number) {
        Draft draft = find(user, plan, number);
        requireAuthor(user, draft.amendment());
        if (!draft.amendment().isOpen()) {
            throw Refusal.conflict("amendment.closed");
        }
        return draft;
    }

    /** A plan as a whole in a version. */
    PlanView view(CurrentUser user, String plan, int version) {
        return plans.view(user, plan, version, ItemFilter.NONE);
    }

    static boolean isOffice(CurrentUser user, UUID plan) {
        return Permissions.reach(user, Permission.PLAN_PUBLISH).holdsPlan(plan);
    }

    /** Whether the user is of those who write it: the office its own, a unit its own. */
    static boolean isOf(CurrentUser user, Amendment amendment) {
        Reach proposing = Permissions.reach(user, Permission.PLAN_PROPOSE);
        return amendment.unit() == null
                ? isOffice(user, amendment.plan()) && (proposing.holdsPlan(amendment.plan()) || proposing.everything())
                : proposing.units().contains(amendment.unit());
    }

    static void requireAuthor(CurrentUser user, Amendment amendment) {
        if (!isOf(user, amendment)) {
            throw Refusal.forbidden("access.forbidden");
        }
    }

    static void requireOffice(CurrentUser user, UUID plan) {
        if (!isOffice(user, plan)) {
            throw Refusal.forbidden("access.forbidden");
        }
    }
}
