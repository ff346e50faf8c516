package org.paodao.dashboard.web;

import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.paodao.plan.PlanLists;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {
    private final Organization organization;
    private final PlanLists plans;

    HomeController(Organization organization, PlanLists plans) {
        this.organization = organization;
        this.plans = plans;
    }

    @GetMapping("/")
    Page home(CurrentUser user) {
        return new HomePage(organization.jurisdiction(user).name(), plans.plans(user));
    }
}
