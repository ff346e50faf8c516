package org.paodao.plan.duty.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.organization.Colleague;
import org.paodao.organization.People;
import org.paodao.organization.UnitLists;
import org.paodao.organization.UnitNode;
import org.paodao.organization.UnitSheet;
import org.paodao.plan.PlanLists;
import org.paodao.plan.duty.BulkDuty;
import org.paodao.plan.duty.Duties;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Who looks after the items of a plan. */
@Controller
@RequestMapping("/{plan:[0-9][0-9][0-9][0-9](?:-[0-9]+)?}/duties")
class DutyController {
    private final PlanLists plans;
    private final Duties duties;
    private final UnitLists units;
    private final People people;

    DutyController(PlanLists plans, Duties duties, UnitLists units, People people) {
        this.plans = plans;
        this.duties = duties;
        this.units = units;
        this.people = people;
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping
    Page show(CurrentUser user, @PathVariable String plan, @RequestParam(required = false) @Nullable String unit) {
        return page(user, plan, unit, DutyForm.EMPTY, null);
    }

    /** What a change would do. */
    @Needs(Permission.DUTY_EDIT)
    @PostMapping("/preview")
    Page preview(CurrentUser user, @PathVariable String plan, DutyForm form) {
        return Page.orAgain(
                () -> page(user, plan, form.unit(), form, duties.preview(user, plan, bulk(user, form))),
                () -> page(user, plan, form.unit(), form, null));
    }

    @Needs(Permission.DUTY_EDIT)
    @PostMapping
    Page apply(CurrentUser user, @PathVariable String plan, DutyForm form) {
        return Page.orAgain(
                () -> {
                    String seen = form.seen() == null ? "" : form.seen();
                    long changed = duties.apply(user, plan, bulk(user, form), seen);
                    String address = UriComponentsBuilder.fromPath("/" + plan + "/duties")
                            .queryParam("unit", "{unit}")
                            .encode()
                            .buildAndExpand(form.unit())
                            .toUriString();
                    Page page = Page.redirect(address);
                    return changed == 0 ? page.saying("duty.done-before") : page.saying("duty.done", changed);
                },
                () -> page(user, plan, form.unit(), form, null));
    }

    private BulkDuty bulk(CurrentUser user, DutyForm form) {
        String name = form.unit() == null ? "" : form.unit();
        return form.bulk(units.sheet(user, name, units.today()).id());
    }

    private Page page(
            CurrentUser user, String plan, @Nullable String unit, DutyForm form, BulkDuty.@Nullable Preview preview) {
        DutiesPage.Chosen chosen = unit == null || unit.isBlank() ? null : chosen(user, unit);
        var items = duties.ofPlan(user, plan, chosen == null ? null : chosen.id());
        return new DutiesPage(
                plans.head(user, plan, null),
                chosen,
                items,
                form,
                preview,
                Permissions.may(user, Permission.DUTY_EDIT));
    }

    private DutiesPage.Chosen chosen(CurrentUser user, String name) {
        UnitSheet sheet = units.sheet(user, name, units.today());
        List<UUID> around =
                new ArrayList<>(sheet.above().stream().map(UnitNode::id).toList());
        around.add(sheet.id());
        Map<String, List<Colleague>> staff = people.of(user, around, units.today()).stream()
                .filter(one -> one.until() == null)
                .collect(Collectors.groupingBy(Colleague::unitName));
        var rights = new DutiesPage.Rights(
                Permissions.mayFor(user, Permission.DUTY_EDIT, sheet.id()),
                Permissions.may(user, Permission.UNIT_EDIT));
        return new DutiesPage.Chosen(sheet.id(), sheet.name(), duties.ofUnit(user, sheet.id()), staff, rights);
    }
}
