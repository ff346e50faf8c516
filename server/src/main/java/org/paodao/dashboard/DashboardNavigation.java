package org.paodao.dashboard;

import java.util.List;
import org.paodao.ui.NavigationEntry;
import org.paodao.ui.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DashboardNavigation {

    @Bean
    NavigationEntry workbenchLine() {
        return NavigationEntry.forEveryone(Section.WORKBENCH, "/").alsoBelow(List.of("/workbench", "/inbox"));
    }
}
