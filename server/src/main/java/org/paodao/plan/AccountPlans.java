package org.paodao.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.paodao.access.KnownPlans;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells the pages of accounts how plans are called. */
@Configuration(proxyBeanMethods = false)
class AccountPlans {

    @Bean
    KnownPlans knownPlans(JdbcClient db) {
        return new KnownPlans(jurisdiction -> {
            Map<UUID, String> names = new LinkedHashMap<>();
            db.sql("""
                    select id, year || ' ' || title as name
                      from plan.plan
                     where jurisdiction = :jurisdiction
                     order by year desc, id""")
                    .param("jurisdiction", jurisdiction)
                    .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                    .list()
                    .forEach(plan -> names.put(plan.getKey(), plan.getValue()));
            return names;
        });
    }
}
