package org.paodao.access;

import java.util.stream.Collectors;
import org.paodao.audit.Readers;
import org.paodao.kernel.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditReaders {

    @Bean
    Readers readers(AccountRows accounts) {
        return new Readers(
                user -> Permissions.may(user, Permission.AUDIT_READ),
                (user, username) -> accounts.named(user.jurisdiction(), username).stream()
                        .map(AccountLine::id)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
