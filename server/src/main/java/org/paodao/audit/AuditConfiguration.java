package org.paodao.audit;

import org.paodao.ui.NavigationEntry;
import org.paodao.ui.Section;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {

    @Bean
    NavigationEntry auditNavigation(Readers readers) {
        return NavigationEntry.forWho(Section.AUDIT, "/audit", readers.may());
    }
}
