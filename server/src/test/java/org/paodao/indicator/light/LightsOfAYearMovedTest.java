package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.testing.TestDatabases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Lights that were kept month by month are the same once those of a year are one row. */
class LightsOfAYearMovedTest {
    private static final String DATABASE = "lights_of_a_year";
    private static final String JURISDICTION = "00000000-0000-0000-0000-000000000001";
    private static final String INDICATOR = "00000000-0000-0000-0000-000000000002";

    private Connection connection;
    private JdbcClient db;

    @BeforeEach
    void asItWasBefore() throws SQLException {
        try (Connection server = TestDatabases.server().superuser("postgres");
                var statement = server.createStatement()) {
            statement.execute("drop database if exists " + DATABASE);
            statement.execute("create database %s owner %s"
                    .formatted(DATABASE, TestDatabases.server().user()));
        }
        migrate("0414");
        connection = TestDatabases.server().superuser(DATABASE);
        db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void everyLightIsAsItWas() {
        db.sql("set session_replication_role = replica").update(); // Nobody asks whose indicator it is.
        light("2023-01", "GREEN", "12.50", "[{\"key\": \"示例\", \"arguments\": []}]");
        light("2023-02", "UNPUBLISHED", null, "[]");
        light("2023-Q1", "RED", "3", null);
        light("2024-01", "MISSING", null, null);
        List<String> before = lights();
        migrate("0415");
        assertThat(before).hasSize(4);
        assertThat(lights()).isEqualTo(before);
        assertThat(db.sql("select cardinality(periods) from indicator.judged_year order by year")
                        .query(Integer.class)
                        .list())
                .containsExactly(3, 1);
        migrate("0419");
        assertThat(lights()).isEqualTo(before);
        assertThat(db.sql("select periods || ' ' || lights || ' ' || behind from indicator.judged_year order by year")
                        .query(String.class)
                        .list())
                .containsExactly("abq GUR ttt", "a M t");
        assertThat(db.sql("select period || figures || judged from indicator.judged_period order by period")
                        .query(String.class)
                        .list())
                .containsExactly("2023-01truetrue", "2023-02falsefalse", "2023-Q1truetrue", "2024-01falsefalse");
    }

    private List<String> lights() {
        return db.sql("""
                        select cast(jsonb_build_array(series, period, light, provisional, amount, value_version, rule_code,
                               rule_version, rule_number, edition, behind, not_started, due, turns_on, inputs, reasons,
                               consequences, judged_at) as text)
                          from indicator.judgement order by period""").query((row, n) -> row.getString(1)).list();
    }

    private void light(String period, String light, @Nullable String amount, @Nullable String reasons) {
        db.sql("""
                insert into indicator.series (jurisdiction, id, indicator, unit, part) overriding system value
                values (cast(:jurisdiction as uuid), 7, cast(:indicator as uuid), cast(:jurisdiction as uuid), '')
                on conflict do nothing""")
                .param("jurisdiction", JURISDICTION)
                .param("indicator", INDICATOR)
                .update();
        db.sql("""
                insert into indicator.judgement (jurisdiction, series, period, light, provisional, amount, edition, behind,
                       not_started, due, turns_on, reasons, consequences, judged_at)
                values (cast(:jurisdiction as uuid), 7, :period, :light, false, cast(:amount as numeric), 1, true, false, 'DUE',
                        '2024-02-01', cast(:reasons as jsonb), '[]', now())""")
                .param("jurisdiction", JURISDICTION)
                .param("period", period)
                .param("light", light)
                .param("amount", amount)
                .param("reasons", reasons)
                .update();
    }

    private static void migrate(String version) {
        Flyway.configure()
                .dataSource(
                        TestDatabases.server().url(DATABASE),
                        TestDatabases.server().user(),
                        TestDatabases.server().password())
                .target(version)
                .load()
                .migrate();
    }
}
