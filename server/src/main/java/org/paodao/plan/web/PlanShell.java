package org.paodao.plan.web;

import java.util.regex.Pattern;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.plan.PlanLists;
import org.paodao.ui.NavigationEntry;
import org.paodao.ui.PlanYears;
import org.paodao.ui.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What plans put around every page: lines of the navigation and the choice of years. */
@Configuration(proxyBeanMethods = false)
class PlanShell {
    /** A plan's own pages, such as {@code /2023/document}, the imports from which plans come, programmes and received plans. */
    private static final Pattern PAGES = Pattern.compile(
            "/(?:[0-9]{4}(?:-[0-9]+)?(?!/[a-z-]+/[0-9]+/tasks(?:/|$))|imports|programmes|received)(?:/.*)?");

    @Bean
    NavigationEntry planLine() {
        return NavigationEntry.forWho(Section.PLAN, "/plans", PlanShell::readsPlans)
                .alsoOn(PAGES);
    }

    @Bean
    NavigationEntry unitLine() {
        return NavigationEntry.forWho(Section.ORGANIZATION, "/units", PlanShell::readsPlans);
    }

    private static boolean readsPlans(CurrentUser user) {
        return Permissions.may(user, Permission.PLAN_READ);
    }

    @Bean
    PlanYears planYears(PlanLists lists) {
        return new PlanYears(lists::addresses);
    }
}
