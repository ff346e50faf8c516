package org.paodao.progress.report.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.UnitKinds;
import org.paodao.plan.Kind;
import org.paodao.plan.PlanLine;
import org.paodao.progress.round.ReportDuties;
import org.paodao.progress.round.RoundLists;
import org.paodao.progress.round.RoundRule;
import org.paodao.progress.round.RoundRules;
import org.paodao.progress.round.Whom;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rules by which rounds come. */
@Controller
@RequestMapping("/tasks/rounds/rules")
class RoundRulesController {
    private static final String RULES = "/tasks/rounds/rules";

    private final RoundRules rules;
    private final RoundLists lists;
    private final ReportDuties duties;
    private final UnitKinds unitKinds;

    RoundRulesController(RoundRules rules, RoundLists lists, ReportDuties duties, UnitKinds unitKinds) {
        this.rules = rules;
        this.lists = lists;
        this.duties = duties;
        this.unitKinds = unitKinds;
    }

    @Needs(Permission.REPORT_ACCEPT)
    @GetMapping
    Page list(CurrentUser user) {
        return page(user, RoundFields.NONE);
    }

    private Page page(CurrentUser user, RoundFields fields) {
        return new RoundRulesPage(
                rules.all(user),
                kinds(user),
                unitKinds.all(user),
                fields,
                fields.get("id", Ids.next().toString()),
                lists.today());
    }

    /** The kinds of the newest plan. */
    private List<Kind> kinds(CurrentUser user) {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        duties.plans(user).stream()
                .findFirst()
                .map(PlanLine::address)
                .ifPresent(plan -> duties.of(user, plan).kinds().stream()
                        .filter(kind -> !kind.measured())
                        .forEach(kind -> kinds.putIfAbsent(kind.code(), kind)));
        return List.copyOf(kinds.values());
    }

    @Needs(Permission.REPORT_ACCEPT)
    @PostMapping
    Page begin(CurrentUser user, @RequestParam MultiValueMap<String, String> typed) {
        var fields = new RoundFields(typed);
        return Page.orAgain(
                () -> {
                    rules.begin(user, rule(fields), Ids.read(fields.get("replaces")));
                    return Page.redirect(RULES).saying("progressround.said.rule-begun");
                },
                () -> page(user, fields));
    }

    static RoundRule rule(RoundFields fields) {
        LocalDate since = fields.day("since");
        if (since == null) {
            throw Refusal.invalid("since", "progressround.days");
        }
        return new RoundRule(
                Objects.requireNonNullElseGet(Ids.read(fields.get("id")), Ids::next),
                fields.get("name"),
                fields.rhythm(),
                new Whom(fields.all("kinds"), fields.all("unitKinds"), List.of()),
                fields.terms(),
                since,
                null,
                1);
    }

    @Needs(Permission.REPORT_ACCEPT)
    @PostMapping("/{rule}/end")
    Page end(CurrentUser user, @PathVariable UUID rule, @RequestParam MultiValueMap<String, String> typed) {
        var fields = new RoundFields(typed);
        if (rules.all(user).stream().noneMatch(known -> known.id().equals(rule))) {
            throw Refusal.notFound("progressround.rule-unknown");
        }
        return Page.orAgain(
                () -> {
                    rules.end(user, rule, fields.day("until"));
                    return Page.redirect(RULES).saying("progressround.said.rule-ended");
                },
                () -> page(user, RoundFields.NONE));
    }
}
