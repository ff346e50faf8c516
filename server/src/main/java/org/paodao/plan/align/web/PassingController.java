package org.paodao.plan.align.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.PlanLists;
import org.paodao.plan.align.Passings;
import org.paodao.plan.align.Received;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages of passing plans on, and of what was received. */
@Controller
@RequestMapping
class PassingController {
    private static final String PASSING = "/{plan:[0-9][0-9][0-9][0-9](?:-[0-9]+)?}/passing";

    private final Passings passings;
    private final Received received;
    private final PlanLists lists;

    PassingController(Passings passings, Received received, PlanLists lists) {
        this.passings = passings;
        this.received = received;
        this.lists = lists;
    }

    @Needs(Permission.PLAN_SET_UP)
    @GetMapping(PASSING)
    PassingPage page(CurrentUser user, @PathVariable String plan) {
        return new PassingPage(lists.head(user, plan, null), passings.of(user, plan), passings.relatives(user));
    }

    @Needs(Permission.PLAN_SET_UP)
    @PostMapping(PASSING)
    Page pass(
            CurrentUser user,
            @PathVariable String plan,
            @RequestParam(required = false) @Nullable UUID with,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String note) {
        return Page.orAgain(
                () -> {
                    if (with == null) {
                        throw Refusal.invalid("with", "planalign.passing.with-missing");
                    }
                    passings.pass(user, plan, version, with, note);
                    return Page.redirect("/" + plan + "/passing").saying("planalign.passing.done");
                },
                () -> page(user, plan));
    }

    @Needs(Permission.PLAN_SET_UP)
    @PostMapping(PASSING + "/{passing}/withdraw")
    Page withdraw(CurrentUser user, @PathVariable String plan, @PathVariable UUID passing) {
        return Page.orAgain(
                () -> {
                    passings.withdraw(user, plan, passing);
                    return Page.redirect("/" + plan + "/passing").saying("planalign.passing.withdrawn");
                },
                () -> page(user, plan));
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/received")
    ReceivedPage received(CurrentUser user) {
        List<Received.Line> lines = received.lines(user);
        return new ReceivedPage(lines);
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/received/{code}/{address}")
    ReceivedPlanPage received(
            CurrentUser user,
            @PathVariable String code,
            @PathVariable String address,
            @RequestParam(required = false) @Nullable Integer version) {
        return new ReceivedPlanPage(received.plan(user, code, address, version));
    }
}
