package org.paodao.plan.web;

import java.util.List;
import org.paodao.plan.PlanLine;
import org.paodao.ui.Page;

/** All plans, newest year first. */
public record PlansPage(List<PlanLine> plans) implements Page {
    public PlansPage {
        plans = List.copyOf(plans);
    }
}
