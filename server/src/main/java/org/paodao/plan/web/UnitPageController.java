package org.paodao.plan.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.organization.People;
import org.paodao.organization.UnitLists;
import org.paodao.organization.UnitSheet;
import org.paodao.plan.LitPlans;
import org.paodao.plan.duty.Duties;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one unit: what it is, who works there, what it has to do. */
@Controller
class UnitPageController {
    private final LitPlans plans;
    private final UnitLists units;
    private final People people;
    private final Duties duties;
    private final Audit audit;

    UnitPageController(LitPlans plans, UnitLists units, People people, Duties duties, Audit audit) {
        this.plans = plans;
        this.units = units;
        this.people = people;
        this.duties = duties;
        this.audit = audit;
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/units/{name}")
    UnitPage unit(CurrentUser user, @PathVariable String name, @RequestParam(required = false) @Nullable String day) {
        LocalDate wanted = Days.read(day);
        LocalDate shown = wanted == null ? units.today() : wanted;
        UnitSheet sheet = units.sheet(user, name, shown);
        UUID id = sheet.id();
        boolean mayEdit = sheet.closedOn() == null
                && !shown.isBefore(units.today())
                && Permissions.may(user, Permission.UNIT_EDIT);
        var about = new UnitPage.About(
                units.children(user, id, shown, new UnitLists.Slice(null, UnitPage.CHILDREN + 1)),
                people.of(user, id, shown),
                duties.ofUnit(user, id),
                audit.trail(user, id));
        boolean mayName = sheet.closedOn() == null && Permissions.mayFor(user, Permission.DUTY_EDIT, id);
        return new UnitPage(sheet, plans.unit(user, id), about, units.today(), new UnitPage.May(mayEdit, mayName));
    }
}
