package org.paodao.dashboard.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.ToDo;
import org.paodao.notice.Workbench;
import org.paodao.organization.Organization;
import org.paodao.plan.PlanLists;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class HomeController {
    private final Organization organization;
    private final PlanLists plans;
    private final Workbench workbench;

    HomeController(Organization organization, PlanLists plans, Workbench workbench) {
        this.organization = organization;
        this.plans = plans;
        this.workbench = workbench;
    }

    /** What to do now; narrowed by the kind in the address, where a word that is none narrows nothing. */
    @Needs(Permission.OWN_ACCOUNT)
    @GetMapping("/")
    Page home(CurrentUser user, @RequestParam(defaultValue = "") String kind) {
        boolean reads = Permissions.may(user, Permission.PLAN_READ);
        return new HomePage(
                organization.jurisdiction(user).name(),
                workbench.now(user, kind(kind)),
                Permissions.may(user, Permission.NOTICE_MANAGE),
                reads,
                reads ? plans.plans(user) : List.of());
    }

    private static ToDo.@Nullable Kind kind(String word) {
        return Arrays.stream(ToDo.Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(null);
    }
}
