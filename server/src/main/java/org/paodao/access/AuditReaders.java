package org.paodao.access;

import org.paodao.audit.Readers;
import org.paodao.kernel.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditReaders {

    @Bean
    Readers readers() {
        return new Readers(user -> Permissions.may(user, Permission.AUDIT_READ));
    }
}
