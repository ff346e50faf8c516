package org.paodao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.paodao.postgres.Cluster;
import org.paodao.testing.TestDatabases;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Records written before there were chains are chained by the upgrade, with the same bytes as new ones. */
class OldRecordsTest {

    @Test
    void theUpgradeChainsWhatIsThere() throws Exception {
        Cluster server = TestDatabases.server();
        try (Connection connection = server.superuser("postgres")) {
            connection.createStatement().execute("create database old_records owner " + server.user());
        }
        var owner = new DriverManagerDataSource(server.url("old_records"), server.user(), server.password());
        Flyway.configure().dataSource(owner).target("35").load().migrate();
        try (Connection connection = owner.getConnection()) {
            connection.createStatement().execute("""
                    insert into audit.entry (jurisdiction, id, account, account_name, action, subject_type, subject, before,
                                             after, reason)
                    select uuid_in(md5('j' || n % 2)::cstring), uuid_in(md5('e' || n)::cstring),
                           uuid_in(md5('a')::cstring), '示例用户', 'plan.created', 'plan.plan', uuid_in(md5('p')::cstring),
                           case when n % 3 = 0 then '{"b": 1.50, "a": "甲\\"乙"}'::jsonb end, '"x"', nullif('理由' || n, '理由4')
                      from generate_series(1, 9) n""");
        }
        Flyway.configure().dataSource(owner).load().migrate();
        var result = ChainRows.check(owner, List.of());
        assertThat(result.finding()).isNull();
        assertThat(result.entries()).isEqualTo(9);
    }
}
