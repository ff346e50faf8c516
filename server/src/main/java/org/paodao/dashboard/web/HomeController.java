package org.paodao.dashboard.web;

import java.util.List;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
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

    @Needs(Permission.OWN_ACCOUNT)
    @GetMapping("/")
    Page home(CurrentUser user) {
        boolean reads = Permissions.may(user, Permission.PLAN_READ);
        return new HomePage(organization.jurisdiction(user).name(), reads, reads ? plans.plans(user) : List.of());
    }
}
