package org.paodao.plan.web;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Audit;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.plan.PlanLine;
import org.paodao.plan.PlanLists;
import org.paodao.plan.UnitLoad;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages of units: what each has to do. */
@Controller
class UnitController {
    private final PlanLists lists;
    private final Organization organization;
    private final Audit audit;

    UnitController(PlanLists lists, Organization organization, Audit audit) {
        this.lists = lists;
        this.organization = organization;
        this.audit = audit;
    }

    /** All units; without a year that of the newest plan. */
    @Needs(Permission.PLAN_READ)
    @GetMapping("/units")
    UnitsPage units(CurrentUser user, @RequestParam(required = false) @Nullable Integer year) {
        int shown = year != null ? year : newest(user);
        Map<UUID, UnitLoad> loads =
                lists.loads(user, shown).stream().collect(Collectors.toMap(UnitLoad::unit, Function.identity()));
        return new UnitsPage(
                shown,
                organization.units(user).stream()
                        .map(unit -> new UnitsPage.Row(
                                unit, loads.getOrDefault(unit.id(), new UnitLoad(unit.id(), 0, 0, 0))))
                        .toList());
    }

    private int newest(CurrentUser user) {
        return lists.plans(user).stream().map(PlanLine::year).findFirst().orElse(0);
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/units/{name}")
    UnitPage unit(CurrentUser user, @PathVariable String name) {
        Unit unit = organization.named(user, name).orElseThrow(() -> Refusal.notFound("plan.unit.unknown", name));
        return new UnitPage(unit, lists.unit(user, unit.id()), audit.trail(user, unit.id()));
    }
}
