package org.paodao.plan.year.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanRef;
import org.paodao.plan.PlanView;
import org.paodao.plan.year.PlanDays;
import org.paodao.plan.year.PlanPeriods;
import org.paodao.plan.year.RollOver;
import org.paodao.ui.Page;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** A plan's months, and the next year's plan. */
@Controller
@RequestMapping
class YearController {
    private static final String PLAN = "/{plan:[0-9][0-9][0-9][0-9](?:-[0-9]+)?}";

    private final PlanDays days;
    private final RollOver rollOver;
    private final PlanLists lists;

    YearController(PlanDays days, RollOver rollOver, PlanLists lists) {
        this.days = days;
        this.rollOver = rollOver;
        this.lists = lists;
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/api/v1/plans/{plan}/periods")
    @ResponseBody
    PlanPeriods periods(CurrentUser user, @PathVariable String plan) {
        return days.periods(user, plan);
    }

    @Needs(Permission.PLAN_SET_UP)
    @GetMapping(PLAN + "/periods")
    PeriodsPage page(CurrentUser user, @PathVariable String plan) {
        PlanHead head = lists.head(user, plan, null);
        return new PeriodsPage(head, days.of(user, head));
    }

    @Needs(Permission.PLAN_SET_UP)
    @PostMapping(PLAN + "/periods")
    Page set(
            CurrentUser user,
            @PathVariable String plan,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate issuedOn,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate startsOn,
            @RequestParam(defaultValue = "0") int seen) {
        int year = lists.head(user, plan, null).year();
        return Page.orAgain(
                () -> {
                    var starts = Objects.requireNonNullElse(startsOn, LocalDate.of(year, 1, 1));
                    days.set(user, plan, new PlanDays.Days(year, issuedOn, starts, seen));
                    return Page.redirect("/" + plan + "/periods").saying("plansetup.saved");
                },
                () -> page(user, plan));
    }

    @Needs(Permission.PLAN_SET_UP)
    @GetMapping(PLAN + "/roll-over")
    RollOverPage rollOver(CurrentUser user, @PathVariable String plan) {
        PlanView former = rollOver.former(user, plan);
        return new RollOverPage(former, RollOverForm.of(former.head()));
    }

    @Needs(Permission.PLAN_SET_UP)
    @PostMapping(PLAN + "/roll-over")
    Page next(CurrentUser user, @PathVariable String plan, RollOverForm form) {
        return Page.orAgain(
                () -> {
                    PlanRef made = rollOver.next(user, plan, form.wish());
                    return Page.redirect("/" + made.address()).saying("planyear.roll-over.done");
                },
                () -> new RollOverPage(rollOver.former(user, plan), form));
    }
}
