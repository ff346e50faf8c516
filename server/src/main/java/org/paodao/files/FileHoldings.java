package org.paodao.files;

import org.paodao.access.Holdings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells whose file an id is, when somebody asks for another jurisdiction's. */
@Configuration(proxyBeanMethods = false)
class FileHoldings {

    @Bean
    Holdings filesOfOthers(JdbcClient db) {
        return new Holdings((id, jurisdictions) -> db.sql(
                        "select exists (select from files.file where jurisdiction in (:others) and id = :id)")
                .param("others", jurisdictions)
                .param("id", id)
                .query(Boolean.class)
                .single());
    }
}
