package org.paodao.organization;

import org.paodao.access.Holdings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells whose unit or person an id is, when somebody asks for another jurisdiction's. */
@Configuration(proxyBeanMethods = false)
class OrganizationHoldings {

    @Bean
    Holdings unitsOfOthers(JdbcClient db) {
        return new Holdings((id, jurisdictions) -> db.sql("""
                select exists (select from organization.unit where jurisdiction in (:others) and id = :id)
                    or exists (select from organization.person where jurisdiction in (:others) and id = :id)
                    or exists (select from organization.post where jurisdiction in (:others) and id = :id)""")
                .param("others", jurisdictions)
                .param("id", id)
                .query(Boolean.class)
                .single());
    }
}
