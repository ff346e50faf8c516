package org.paodao.supervision.web.inspection;

import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.inspection.InspectionPlans;

/** A step to be taken with an entry of the yearly plan. */
final class PlanAct {
    private PlanAct() {}

    static void take(InspectionPlans plans, CurrentUser user, UUID plan, Wish wish) {
        switch (wish.step()) {
            case "approve" -> plans.approve(user, plan, wish.seen(), wish.words());
            case "drop" -> plans.drop(user, plan, wish.seen(), wish.words());
            case "open" -> plans.open(user, plan, wish.points().lines().toList());
            default -> throw Refusal.invalid("step", "supervisioninspection.step-unknown");
        }
    }

    /**
     * The step.
     *
     * @param seen the version that was seen
     * @param points of the checklist, one in a line
     */
    record Wish(String step, int seen, String words, String points) {}
}
