package org.paodao.progress.web;

import java.util.regex.Pattern;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.plan.ItemTab;
import org.paodao.ui.NavigationEntry;
import org.paodao.ui.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of tasks in the navigation, and the way to them from the page of an item. */
@Configuration(proxyBeanMethods = false)
class TaskShell {
    private static final Pattern OF_ITEMS =
            Pattern.compile("/[0-9]{4}(?:-[0-9]+)?/[a-z][a-z-]*/[0-9]+/(?:tasks|reports)(?:/.*)?");

    @Bean
    NavigationEntry taskLine() {
        return NavigationEntry.forWho(Section.TASKS, "/tasks", TaskShell::reads).alsoOn(OF_ITEMS);
    }

    @Bean
    ItemTab taskTab() {
        return new ItemTab(
                "progress.tab",
                view -> "/" + view.head().address() + "/" + view.item().address() + "/tasks",
                (user, view) -> reads(user) && !view.kind().measured());
    }

    private static boolean reads(CurrentUser user) {
        return Permissions.may(user, Permission.TASK_READ);
    }
}
