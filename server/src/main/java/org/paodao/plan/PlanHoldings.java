package org.paodao.plan;

import org.paodao.access.Holdings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells whose plan, or what of a plan, an id is, when somebody asks for another jurisdiction's. */
@Configuration(proxyBeanMethods = false)
class PlanHoldings {

    @Bean
    Holdings plansOfOthers(JdbcClient db) {
        return new Holdings((id, jurisdictions) -> db.sql("""
                select exists (select from plan.plan where jurisdiction in (:others) and id = :id)
                    or exists (select from plan.item where jurisdiction in (:others) and id = :id)
                    or exists (select from plan.import where jurisdiction in (:others) and id = :id)
                    or exists (select from plan.open_point where jurisdiction in (:others) and id = :id)
                    or exists (select from plan.amendment where jurisdiction in (:others) and id = :id)
                    or exists (select from plan.passing where jurisdiction in (:others) and id = :id)
                    or exists (select from plan.alignment where jurisdiction in (:others) and id = :id)
                    or exists (select from plan.handover where jurisdiction in (:others) and id = :id)
                    or exists (select from plan.duty where jurisdiction in (:others) and id = :id)
                    or exists (select from plan.programme where jurisdiction in (:others) and id = :id)""")
                .param("others", jurisdictions)
                .param("id", id)
                .query(Boolean.class)
                .single());
    }
}
