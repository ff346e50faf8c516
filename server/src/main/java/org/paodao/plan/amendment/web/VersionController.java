package org.paodao.plan.amendment.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.organization.Organization;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanVersions;
import org.paodao.plan.amendment.ClosedPeriods;
import org.paodao.plan.amendment.Comparisons;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of a plan, what two of them differ in, and the times that are closed. */
@Controller
class VersionController {
    private final PlanLists plans;
    private final PlanVersions versions;
    private final ClosedPeriods closures;
    private final Comparisons comparisons;
    private final Organization organization;

    VersionController(
            PlanLists plans,
            PlanVersions versions,
            ClosedPeriods closures,
            Comparisons comparisons,
            Organization organization) {
        this.plans = plans;
        this.versions = versions;
        this.closures = closures;
        this.comparisons = comparisons;
        this.organization = organization;
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping(AmendmentController.PLAN + "/versions")
    VersionsPage versions(CurrentUser user, @PathVariable String plan) {
        return versions(user, plan, ClosureForm.empty());
    }

    private VersionsPage versions(CurrentUser user, String plan, ClosureForm typed) {
        PlanHead head = plans.head(user, plan, null);
        boolean office = Permissions.reach(user, Permission.PLAN_PUBLISH).holdsPlan(head.id());
        return new VersionsPage(head, versions.lines(user, plan), closures.all(user, plan), office, typed);
    }

    @Needs(Permission.PLAN_PUBLISH)
    @PostMapping(AmendmentController.PLAN + "/versions/closed")
    Page close(CurrentUser user, @PathVariable String plan, ClosureForm form) {
        return Page.orAgain(
                () -> {
                    closures.close(user, plan, form.closure());
                    return Page.redirect("/" + plan + "/versions#closed").saying("amendment.closed.done");
                },
                () -> versions(user, plan, form));
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping(AmendmentController.PLAN + "/compare")
    ComparePage compare(
            CurrentUser user,
            @PathVariable String plan,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to,
            @RequestParam(required = false) @Nullable UUID unit) {
        return new ComparePage(
                comparisons.between(user, plan, from, to, unit),
                versions.lines(user, plan),
                organization.units(user),
                unit);
    }
}
