package org.paodao.supervision.web.problem;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.plan.PlanLists;
import org.paodao.supervision.problem.AlikeProblem;
import org.paodao.supervision.problem.ProblemDesk;
import org.paodao.supervision.problem.ProblemLists;
import org.paodao.supervision.problem.ProblemRuleBook;
import org.paodao.ui.Download;
import org.paodao.ui.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The list of major problems, its file, and the form in which one is listed. */
@Controller
@RequestMapping("/problems")
class ProblemController {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ProblemLists lists;
    private final ProblemDesk problems;
    private final ProblemRuleBook rules;
    private final Around around;
    private final ProblemSheet sheet;

    ProblemController(
            ProblemLists lists, ProblemDesk problems, ProblemRuleBook rules, Around around, ProblemSheet sheet) {
        this.lists = lists;
        this.problems = problems;
        this.rules = rules;
        this.around = around;
        this.sheet = sheet;
    }

    @Needs(Permission.PROBLEM_READ)
    @GetMapping
    ProblemsPage all(CurrentUser user, ProblemQuery query) {
        return new ProblemsPage(
                lists.problems(user, query.filter(unit(user, query)), query.after()),
                query,
                rules.today(user),
                around.organization().units(user).stream()
                        .filter(unit -> Permissions.mayFor(user, Permission.PROBLEM_READ, unit.id()))
                        .toList(),
                Permissions.may(user, Permission.PROBLEM_MANAGE));
    }

    /** A unit by name; of a name that nobody bears nothing is found. */
    private @Nullable UUID unit(CurrentUser user, ProblemQuery query) {
        String name = ProblemQuery.get(query.unit());
        return name.isEmpty()
                ? null
                : around.organization().named(user, name).map(Unit::id).orElse(NOBODY);
    }

    @Needs(Permission.PROBLEM_READ)
    @GetMapping("/export.xlsx")
    ResponseEntity<byte[]> excel(CurrentUser user, ProblemQuery query, Locale locale) {
        ProblemSheet.File file = sheet.write(lists.all(user, query.filter(unit(user, query))), locale);
        return Download.of(file.name(), EXCEL, file.content());
    }

    @Needs(Permission.PROBLEM_MANAGE)
    @GetMapping("/new")
    ProblemFormPage form(CurrentUser user, ProblemForm form) {
        return page(user, form.keyed(Ids.next().toString()), List.of());
    }

    private ProblemFormPage page(CurrentUser user, ProblemForm form, List<AlikeProblem> alike) {
        UUID item = form.item();
        return new ProblemFormPage(
                form,
                rules.today(user),
                around.organization().units(user),
                item == null
                        ? ""
                        : around.plans()
                                .find(user, item)
                                .map(view -> view.item().title())
                                .orElse(""),
                alike);
    }

    @Needs(Permission.PROBLEM_MANAGE)
    @PostMapping("/new")
    Page list(CurrentUser user, ProblemForm form) {
        return Page.orAgain(
                () -> Page.redirect("/problems/" + problems.list(user, form.wish()))
                        .saying("supervisionproblem.said.list"),
                () -> page(user, form, alike(user, form)));
    }

    private List<AlikeProblem> alike(CurrentUser user, ProblemForm form) {
        UUID unit = form.unit();
        return unit == null
                ? List.of()
                : problems.alike(user, unit, ProblemQuery.get(form.source()), ProblemQuery.get(form.content()));
    }

    /** What problems stand in. */
    @Component
    record Around(Organization organization, PlanLists plans) {}
}
