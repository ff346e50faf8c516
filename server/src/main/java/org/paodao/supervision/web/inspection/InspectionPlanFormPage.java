package org.paodao.supervision.web.inspection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paodao.organization.Unit;
import org.paodao.supervision.inspection.InspectionPlanLists;
import org.paodao.supervision.inspection.Load;
import org.paodao.supervision.inspection.PlannedInspection;
import org.paodao.ui.Page;

/**
 * The form in which an entry of the plan is proposed or rewritten; beside each unit stands how often it is inspected already.
 *
 * @param before the entry that is rewritten; null for a new one
 * @param year the plan of the year, with loads
 * @param typed by field
 * @param chosen ids of units
 */
public record InspectionPlanFormPage(
        @Nullable PlannedInspection before,
        InspectionPlanLists.Year year,
        List<Unit> units,
        Map<String, String> typed,
        Set<String> chosen)
        implements Page {
    public InspectionPlanFormPage {
        units = List.copyOf(units);
        typed = Map.copyOf(typed);
        chosen = Set.copyOf(chosen);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String address() {
        return before == null ? "/inspections/plan/new" : "/inspections/plan/" + before.id() + "/edit";
    }

    /** How often a unit is inspected in the year besides this entry. */
    public int load(Unit unit) {
        Load load = year.load(unit.id());
        boolean counted = before != null && before.content().targets().contains(unit.id());
        return load.all() - (counted ? 1 : 0);
    }

    /** Whether one more inspection of a unit needs a reason. */
    public boolean isFull(Unit unit) {
        return load(unit) >= year.rule().terms().mostPerYear();
    }
}
