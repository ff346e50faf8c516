package org.paodao.progress.report.web;

import java.util.List;
import java.util.Objects;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.organization.UnitKinds;
import org.paodao.plan.PlanLine;
import org.paodao.progress.round.Ending;
import org.paodao.progress.round.PlanDuties;
import org.paodao.progress.round.ReportDuties;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.RoundLists;
import org.paodao.progress.round.RoundRules;
import org.paodao.progress.round.Rounds;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The calendar of rounds, and how rounds come to be. */
@Controller
@RequestMapping("/tasks/rounds")
class RoundsController {
    private final RoundLists lists;
    private final Rounds rounds;
    private final RoundRules rules;
    private final ReportDuties duties;
    private final UnitKinds unitKinds;

    RoundsController(RoundLists lists, Rounds rounds, RoundRules rules, ReportDuties duties, UnitKinds unitKinds) {
        this.lists = lists;
        this.rounds = rounds;
        this.rules = rules;
        this.duties = duties;
        this.unitKinds = unitKinds;
    }

    @Needs(Permission.TASK_READ)
    @GetMapping
    Page calendar(CurrentUser user, @RequestParam(defaultValue = "") String plan) {
        List<PlanLine> plans = duties.plans(user);
        String address = plan.isBlank() && !plans.isEmpty() ? plans.getFirst().address() : plan;
        PlanDuties of = address.isBlank() ? null : duties.of(user, address);
        return new RoundsPage(
                plans,
                of,
                of == null ? List.of() : lists.of(user, of.head().id()),
                rules.all(user),
                Permissions.may(user, Permission.REPORT_ACCEPT),
                lists.today());
    }

    @Needs(Permission.REPORT_ACCEPT)
    @PostMapping
    Page make(CurrentUser user, @RequestParam(defaultValue = "") String plan) {
        return Page.orAgain(
                () -> Page.redirect("/tasks/rounds?plan="
                                + duties.of(user, plan).head().address())
                        .saying("progressround.said.made", rounds.make(user, plan)),
                () -> calendar(user, plan));
    }

    @Needs(Permission.REPORT_ACCEPT)
    @GetMapping("/new")
    Page form(CurrentUser user, @RequestParam(defaultValue = "") String plan) {
        return form(user, plan, RoundFields.NONE);
    }

    private Page form(CurrentUser user, String plan, RoundFields fields) {
        return new RoundFormPage(
                duties.of(user, plan),
                duties.units(user),
                unitKinds.all(user),
                fields,
                fields.get("id", Ids.next().toString()));
    }

    @Needs(Permission.REPORT_ACCEPT)
    @PostMapping("/new")
    Page open(CurrentUser user, @RequestParam MultiValueMap<String, String> typed) {
        var fields = new RoundFields(typed);
        String plan = fields.get("plan");
        return Page.orAgain(
                () -> {
                    Round round = round(user, fields);
                    rounds.open(user, round);
                    return Page.redirect(ReportWords.round(round.id())).saying("progressround.said.opened");
                },
                () -> form(user, plan, fields));
    }

    private Round round(CurrentUser user, RoundFields fields) {
        return new Round(
                Objects.requireNonNullElseGet(Ids.read(fields.get("id")), Ids::next),
                duties.of(user, fields.get("plan")).head().id(),
                null,
                fields.get("name"),
                fields.span(),
                false,
                fields.whom(duties.units(user)),
                fields.days(),
                true,
                null,
                Ending.NONE,
                0,
                1);
    }
}
