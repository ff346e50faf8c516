package org.paodao.progress.report.web;

import org.paodao.access.Permissions;
import org.paodao.kernel.Permission;
import org.paodao.plan.ItemTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to reports from the page of an item. */
@Configuration(proxyBeanMethods = false)
class ReportShell {

    @Bean
    ItemTab reportTab() {
        return new ItemTab(
                "progressreport.tab",
                view -> "/" + view.head().address() + "/" + view.item().address() + "/reports",
                (user, view) -> Permissions.may(user, Permission.TASK_READ)
                        && !view.kind().measured());
    }
}
