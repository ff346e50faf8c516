package org.paodao.organization;

import org.paodao.access.UnitTree;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UnitTrees {

    @Bean
    UnitTree unitTree(Units units) {
        return new UnitTree(units::below);
    }
}
