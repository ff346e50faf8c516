package org.paodao.indicator.web;

import java.util.List;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.ui.NavigationEntry;
import org.paodao.ui.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of indicators in the navigation. */
@Configuration(proxyBeanMethods = false)
class IndicatorShell {
    @Bean
    NavigationEntry indicatorLine() {
        return NavigationEntry.forWho(Section.INDICATORS, "/indicators", IndicatorShell::reads)
                .alsoBelow(List.of("/indicator-system"));
    }

    private static boolean reads(CurrentUser user) {
        return Permissions.may(user, Permission.INDICATOR_READ);
    }
}
