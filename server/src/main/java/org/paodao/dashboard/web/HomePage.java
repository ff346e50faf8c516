package org.paodao.dashboard.web;

import java.util.List;
import org.paodao.notice.WorkList;
import org.paodao.plan.PlanLine;
import org.paodao.ui.Page;

/**
 * The workbench.
 *
 * @param jurisdiction name of the district, city or province
 * @param work what to do now
 * @param office whether the user looks after what is late in units
 * @param readsPlans whether plans are this user's business
 * @param plans those it may see, newest year first
 */
public record HomePage(String jurisdiction, WorkList work, boolean office, boolean readsPlans, List<PlanLine> plans)
        implements Page {

    /** Those that have something to settle. */
    public List<PlanLine> unsettled() {
        return plans.stream().filter(plan -> plan.openPoints() > 0).toList();
    }
}
