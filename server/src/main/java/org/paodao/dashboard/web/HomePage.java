package org.paodao.dashboard.web;

import java.util.List;
import org.paodao.plan.PlanLine;
import org.paodao.ui.Page;

/**
 * The workbench.
 *
 * @param jurisdiction name of the district, city or province
 * @param readsPlans whether plans are this user's business
 * @param plans those it may see, newest year first
 */
public record HomePage(String jurisdiction, boolean readsPlans, List<PlanLine> plans) implements Page {

    /** Those that have something to settle. */
    public List<PlanLine> unsettled() {
        return plans.stream().filter(plan -> plan.openPoints() > 0).toList();
    }
}
