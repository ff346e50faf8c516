package org.paodao.plan.web;

import java.util.List;
import org.paodao.kernel.CurrentUser;
import org.paodao.plan.ItemTab;
import org.paodao.plan.ItemView;
import org.paodao.plan.LitPlans;
import org.paodao.plan.PlanView;
import org.paodao.plan.ShownLights;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What modules above the plan show on its pages: lights, and parts of an item that they keep on pages of their own. */
@Component
class FromAbove {
    private final LitPlans lights;
    private final List<ItemTab> tabs;

    FromAbove(LitPlans lights, ObjectProvider<ItemTab> tabs) {
        this.lights = lights;
        this.tabs = tabs.orderedStream().toList();
    }

    ShownLights lights(CurrentUser user, PlanView plan) {
        return lights.of(user, plan);
    }

    ShownLights lights(CurrentUser user, ItemView item) {
        return lights.of(user, item);
    }

    /** The parts to which this user is led from this item. */
    List<ItemTab> tabs(CurrentUser user, ItemView item) {
        return tabs.stream().filter(tab -> tab.shown().test(user, item)).toList();
    }
}
