package org.paodao.plan.amendment.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.organization.Organization;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanVersions;
import org.paodao.plan.amendment.Amendments;
import org.paodao.plan.amendment.Draft;
import org.paodao.plan.amendment.NewAmendment;
import org.paodao.plan.amendment.web.AmendmentOpenPage.OpenForm;
import org.paodao.ui.Option;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Drafts of changes: opening one, looking at it, and its way to the office and back. */
@Controller
class AmendmentController {
    /** Addresses of plans. */
    static final String PLAN = "/{plan:[0-9][0-9][0-9][0-9](?:-[0-9]+)?}";

    static final String ALL = PLAN + "/amendments";
    static final String ONE = ALL + "/{number:[0-9]+}";

    private final Amendments amendments;
    private final PlanLists plans;
    private final PlanVersions versions;
    private final Organization organization;

    AmendmentController(Amendments amendments, PlanLists plans, PlanVersions versions, Organization organization) {
        this.amendments = amendments;
        this.plans = plans;
        this.versions = versions;
        this.organization = organization;
    }

    @Needs(Permission.PLAN_PROPOSE)
    @GetMapping(ALL)
    AmendmentsPage all(CurrentUser user, @PathVariable String plan) {
        return new AmendmentsPage(plans.head(user, plan, null), amendments.all(user, plan), organization.units(user));
    }

    /** Goes on with the one draft that is underway, at an item; without one, or with several, asks. */
    @Needs(Permission.PLAN_PROPOSE)
    @GetMapping(ALL + "/edit")
    Page edit(CurrentUser user, @PathVariable String plan, @RequestParam(required = false) @Nullable String item) {
        var underway = amendments.underway(user, plan);
        return underway.size() == 1
                ? Page.redirect(OpenForm.address(plan, underway.getFirst().number(), item))
                : opening(user, plan, new OpenForm(Ids.next().toString(), "", "", "", item));
    }

    /** Opens a draft though others are underway. */
    @Needs(Permission.PLAN_PROPOSE)
    @GetMapping(ALL + "/new")
    Page fresh(CurrentUser user, @PathVariable String plan) {
        return opening(user, plan, new OpenForm(Ids.next().toString(), "", "", "", null));
    }

    @Needs(Permission.PLAN_PROPOSE)
    @PostMapping(ALL)
    Page open(CurrentUser user, @PathVariable String plan, OpenForm form) {
        return Page.orAgain(
                () -> {
                    var asked = new NewAmendment(
                            ClosureForm.text(form.request()).isEmpty()
                                    ? Ids.next().toString()
                                    : ClosureForm.text(form.request()),
                            ClosureForm.text(form.title()),
                            ClosureForm.text(form.reason()),
                            unit(form.unit()));
                    int number = amendments.open(user, plan, asked);
                    return Page.redirect(OpenForm.address(plan, number, form.item()))
                            .saying("amendment.opened", number);
                },
                () -> opening(user, plan, form));
    }

    private AmendmentOpenPage opening(CurrentUser user, String plan, OpenForm form) {
        PlanHead head = plans.head(user, plan, null);
        Set<UUID> mine = Permissions.reach(user, Permission.PLAN_PROPOSE).units();
        List<Option> units = Permissions.reach(user, Permission.PLAN_PUBLISH).holdsPlan(head.id()) || mine.size() < 2
                ? List.of()
                : organization.units(user).stream()
                        .filter(unit -> mine.contains(unit.id()))
                        .map(unit -> new Option(unit.id().toString(), unit.name()))
                        .toList();
        return new AmendmentOpenPage(head, amendments.underway(user, plan), units, form);
    }

    private static @Nullable UUID unit(@Nullable String id) {
        return Ids.read(id);
    }

    @Needs(Permission.PLAN_PROPOSE)
    @GetMapping(ONE)
    AmendmentPage one(
            CurrentUser user,
            @PathVariable String plan,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String q) {
        Draft draft = amendments.draft(user, plan, number);
        boolean office = Permissions.reach(user, Permission.PLAN_PUBLISH)
                .holdsPlan(draft.amendment().plan());
        return new AmendmentPage(
                draft,
                office,
                organization.units(user),
                versions.deleted(draft.plan().head()),
                q);
    }

    @Needs(Permission.PLAN_PROPOSE)
    @PostMapping(ONE + "/undo")
    Page undo(CurrentUser user, @PathVariable String plan, @PathVariable int number, @RequestParam int seen) {
        return step(user, plan, number, "amendment.undone", () -> amendments.undo(user, key(plan, number), seen));
    }

    @Needs(Permission.PLAN_PROPOSE)
    @PostMapping(ONE + "/submit")
    Page submit(CurrentUser user, @PathVariable String plan, @PathVariable int number, @RequestParam int seen) {
        return step(user, plan, number, "amendment.submitted", () -> amendments.submit(user, key(plan, number), seen));
    }

    @Needs(Permission.PLAN_PROPOSE)
    @PostMapping(ONE + "/withdraw")
    Page withdraw(CurrentUser user, @PathVariable String plan, @PathVariable int number, @RequestParam int seen) {
        return step(
                user, plan, number, "amendment.withdrawn", () -> amendments.withdraw(user, key(plan, number), seen));
    }

    @Needs(Permission.PLAN_PROPOSE)
    @PostMapping(ONE + "/reopen")
    Page reopen(CurrentUser user, @PathVariable String plan, @PathVariable int number, @RequestParam int seen) {
        return step(user, plan, number, "amendment.reopened", () -> amendments.reopen(user, key(plan, number), seen));
    }

    @Needs(Permission.PLAN_PUBLISH)
    @PostMapping(ONE + "/return")
    Page sendBack(CurrentUser user, @PathVariable String plan, @PathVariable int number, TurnForm form) {
        return step(
                user,
                plan,
                number,
                "amendment.returned",
                () -> amendments.sendBack(user, key(plan, number), form.seen(), ClosureForm.text(form.remark())));
    }

    private Page step(CurrentUser user, String plan, int number, String done, Runnable work) {
        return Page.orAgain(
                () -> {
                    work.run();
                    return Page.redirect("/" + plan + "/amendments/" + number).saying(done);
                },
                () -> one(user, plan, number, null));
    }

    static Draft.Key key(String plan, int number) {
        return new Draft.Key(plan, number);
    }

    /** A step with what is said about it. */
    record TurnForm(int seen, @Nullable String remark) {}
}
