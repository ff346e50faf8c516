package org.paodao.supervision.web.inspection;

import java.util.List;
import java.util.Map;
import org.paodao.supervision.inspection.Inspection;
import org.paodao.supervision.inspection.InspectionPlanLists;
import org.paodao.supervision.inspection.PlanStage;
import org.paodao.ui.Page;

/**
 * An entry of the yearly plan, with what can be done with it now.
 *
 * @param inspections that were opened for it
 * @param typed what was typed and refused, by field; empty when nothing was
 */
public record InspectionPlanPage(
        InspectionPlanLists.Entry entry, List<Inspection> inspections, boolean manages, Map<String, String> typed)
        implements Page {
    public InspectionPlanPage {
        inspections = List.copyOf(inspections);
        typed = Map.copyOf(typed);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean mayApprove() {
        return manages && entry.planned().stage() instanceof PlanStage.Drafted;
    }

    public boolean mayDrop() {
        return manages && !(entry.planned().stage() instanceof PlanStage.Dropped) && inspections.isEmpty();
    }

    public boolean mayOpen() {
        return manages
                && entry.planned().stage() instanceof PlanStage.Approved
                && inspections.size() < entry.planned().content().targets().size();
    }
}
