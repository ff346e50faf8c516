package org.paodao.organization;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paodao.access.KnownUnits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells the pages of accounts how units are called. */
@Configuration(proxyBeanMethods = false)
class AccountUnits {

    @Bean
    KnownUnits knownUnits(Units units, JdbcClient db) {
        return new KnownUnits(
                units::holder,
                (jurisdiction, ids) -> ids.isEmpty()
                        ? Map.of()
                        : db
                                .sql("""
                                        select id, name from organization.unit
                                         where jurisdiction = :jurisdiction and id = any(:ids)""")
                                .param("jurisdiction", jurisdiction)
                                .param("ids", ids.toArray(UUID[]::new))
                                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                                .list()
                                .stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
