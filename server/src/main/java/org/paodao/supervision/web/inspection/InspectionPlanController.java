package org.paodao.supervision.web.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.supervision.inspection.InspectionFilter;
import org.paodao.supervision.inspection.InspectionLists;
import org.paodao.supervision.inspection.InspectionPlanLists;
import org.paodao.supervision.inspection.InspectionPlans;
import org.paodao.supervision.inspection.PlannedInspection;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of the yearly plan of inspections. */
@Controller
@RequestMapping("/inspections/plan")
class InspectionPlanController {
    private final InspectionPlanLists lists;
    private final InspectionPlans plans;
    private final InspectionLists inspections;
    private final Organization organization;
    private final Clock clock;

    InspectionPlanController(
            InspectionPlanLists lists,
            InspectionPlans plans,
            InspectionLists inspections,
            Organization organization,
            Clock clock) {
        this.lists = lists;
        this.plans = plans;
        this.inspections = inspections;
        this.organization = organization;
        this.clock = clock;
    }

    @Needs(Permission.INSPECTION_READ)
    @GetMapping
    InspectionYearPage year(CurrentUser user, @RequestParam(required = false) @Nullable Integer year) {
        int today = LocalDate.now(clock).getYear();
        Set<Integer> years = new TreeSet<>(lists.years(user));
        years.add(today);
        int shown = year == null ? today : Math.clamp(year, 2000, 2100);
        years.add(shown);
        return new InspectionYearPage(
                lists.year(user, shown),
                List.copyOf(years).reversed(),
                Permissions.may(user, Permission.INSPECTION_MANAGE));
    }

    @Needs(Permission.INSPECTION_MANAGE)
    @GetMapping("/new")
    InspectionPlanFormPage form(CurrentUser user, @RequestParam(required = false) @Nullable Integer year) {
        int wanted = year == null ? LocalDate.now(clock).getYear() : Math.clamp(year, 2000, 2100);
        Map<String, String> typed = new HashMap<>();
        typed.put("requestKey", Ids.next().toString());
        typed.put("year", String.valueOf(wanted));
        return form(user, null, typed, Set.of());
    }

    @Needs(Permission.INSPECTION_MANAGE)
    @PostMapping("/new")
    Page draft(CurrentUser user, @RequestParam MultiValueMap<String, String> typed) {
        return Page.orAgain(
                () -> {
                    UUID id = plans.draft(user, get(typed, "requestKey"), content(typed));
                    return Page.redirect("/inspections/plan/" + id).saying("supervisioninspection.said.draft");
                },
                () -> form(user, null, typed.toSingleValueMap(), chosen(typed)));
    }

    @Needs(Permission.INSPECTION_MANAGE)
    @GetMapping("/{plan}/edit")
    InspectionPlanFormPage edit(CurrentUser user, @PathVariable UUID plan) {
        PlannedInspection before = lists.one(user, plan).planned();
        PlannedInspection.Content content = before.content();
        Map<String, String> typed = Map.of(
                "seen", String.valueOf(before.version()),
                "year", String.valueOf(content.year()),
                "title", content.title(),
                "matter", content.matter(),
                "scope", content.scope(),
                "fromMonth", String.valueOf(content.fromMonth()),
                "toMonth", String.valueOf(content.toMonth()),
                "excess", content.excess());
        return form(
                user,
                before,
                typed,
                content.targets().stream().map(UUID::toString).collect(Collectors.toSet()));
    }

    @Needs(Permission.INSPECTION_MANAGE)
    @PostMapping("/{plan}/edit")
    Page rewrite(CurrentUser user, @PathVariable UUID plan, @RequestParam MultiValueMap<String, String> typed) {
        PlannedInspection before = lists.one(user, plan).planned();
        return Page.orAgain(
                () -> {
                    plans.rewrite(user, plan, number(typed, "seen"), content(typed));
                    return Page.redirect("/inspections/plan/" + plan).saying("supervisioninspection.said.rewrite");
                },
                () -> form(user, before, typed.toSingleValueMap(), chosen(typed)));
    }

    private InspectionPlanFormPage form(
            CurrentUser user, @Nullable PlannedInspection before, Map<String, String> typed, Set<String> chosen) {
        String year = typed.getOrDefault("year", "");
        int shown = year.matches("\\d{4}")
                ? Integer.parseInt(year)
                : LocalDate.now(clock).getYear();
        return new InspectionPlanFormPage(before, lists.year(user, shown), organization.units(user), typed, chosen);
    }

    private static PlannedInspection.Content content(MultiValueMap<String, String> typed) {
        Set<UUID> targets = new HashSet<>();
        for (String one : chosen(typed)) {
            try {
                targets.add(UUID.fromString(one));
            } catch (IllegalArgumentException wrong) {
                throw Refusal.invalid("targets", "supervisioninspection.targets");
            }
        }
        return new PlannedInspection.Content(
                number(typed, "year"),
                get(typed, "title"),
                get(typed, "matter"),
                get(typed, "scope"),
                number(typed, "fromMonth"),
                number(typed, "toMonth"),
                targets,
                get(typed, "excess"));
    }

    private static Set<String> chosen(MultiValueMap<String, String> typed) {
        return Set.copyOf(typed.getOrDefault("targets", List.of()));
    }

    @Needs(Permission.INSPECTION_READ)
    @GetMapping("/{plan}")
    InspectionPlanPage one(CurrentUser user, @PathVariable UUID plan) {
        return page(user, plan, Map.of());
    }

    private InspectionPlanPage page(CurrentUser user, UUID plan, Map<String, String> typed) {
        InspectionPlanLists.Entry entry = lists.one(user, plan);
        return new InspectionPlanPage(
                entry,
                inspections
                        .all(user, new InspectionFilter(null, null, null, plan))
                        .inspections(),
                Permissions.may(user, Permission.INSPECTION_MANAGE),
                typed);
    }

    @Needs(Permission.INSPECTION_MANAGE)
    @PostMapping("/{plan}")
    Page step(CurrentUser user, @PathVariable UUID plan, @RequestParam MultiValueMap<String, String> typed) {
        lists.one(user, plan);
        return Page.orAgain(
                () -> {
                    PlanAct.take(
                            plans,
                            user,
                            plan,
                            new PlanAct.Wish(
                                    get(typed, "step"),
                                    number(typed, "seen"),
                                    get(typed, "words"),
                                    get(typed, "points")));
                    return Page.redirect("/inspections/plan/" + plan)
                            .saying("supervisioninspection.said." + get(typed, "step"));
                },
                () -> page(user, plan, typed.toSingleValueMap()));
    }

    private static String get(MultiValueMap<String, String> typed, String name) {
        String first = typed.getFirst(name);
        return first == null ? "" : first.strip();
    }

    private static int number(MultiValueMap<String, String> typed, String name) {
        return get(typed, name).matches("\\d{1,6}") ? Integer.parseInt(get(typed, name)) : 0;
    }
}
