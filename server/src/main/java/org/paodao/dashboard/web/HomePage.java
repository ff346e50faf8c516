package org.paodao.dashboard.web;

import java.util.List;
import org.paodao.plan.PlanLine;
import org.paodao.ui.Page;

/**
 * The workbench.
 *
 * @param jurisdiction name of the district, city or province
 * @param plans its plans, newest year first
 */
public record HomePage(String jurisdiction, List<PlanLine> plans) implements Page {

    /** Those that have something to settle. */
    public List<PlanLine> unsettled() {
        return plans.stream().filter(plan -> plan.openPoints() > 0).toList();
    }
}
