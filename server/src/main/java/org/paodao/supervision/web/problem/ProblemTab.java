package org.paodao.supervision.web.problem;

import org.paodao.access.Permissions;
import org.paodao.kernel.Permission;
import org.paodao.plan.ItemTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way from the page of an item to the problems that are about it, where one can be listed. */
@Configuration(proxyBeanMethods = false)
class ProblemTab {

    @Bean
    ItemTab problemsOfItem() {
        return new ItemTab(
                "supervisionproblem.tab",
                view -> "/problems?item=" + view.item().id(),
                (user, view) -> Permissions.may(user, Permission.PROBLEM_READ));
    }
}
