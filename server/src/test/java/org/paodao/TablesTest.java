package org.paodao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.testing.TestDatabases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Rules about tables, held against the migrated database. */
class TablesTest {
    /** The list of jurisdictions itself, and what belongs to none: who is at the door, under which cookie, and which key is used. */
    private static final Set<String> NOT_BUSINESS = Set.of(
            "organization.jurisdiction",
            "access.attempt",
            "access.sso_request",
            "access.secret_key",
            "ui.session",
            "ui.session_attributes");

    private static final String WITHOUT_JURISDICTION_FIRST = """
            select t.table_schema || '.' || t.table_name
              from information_schema.tables t
              left join information_schema.table_constraints c
                on c.table_schema = t.table_schema and c.table_name = t.table_name and c.constraint_type = 'PRIMARY KEY'
              left join information_schema.key_column_usage k
                on k.constraint_schema = c.constraint_schema and k.constraint_name = c.constraint_name
               and k.table_name = t.table_name and k.ordinal_position = 1
             where t.table_type = 'BASE TABLE' and t.table_schema not in ('pg_catalog', 'information_schema', 'public')
               and coalesce(k.column_name, '') <> 'jurisdiction'
             order by 1""";

    private static final String TIMES_WITHOUT_ZONE = """
            select table_schema || '.' || table_name || '.' || column_name
              from information_schema.columns
             where data_type = 'timestamp without time zone'
               and table_schema not in ('pg_catalog', 'information_schema', 'public')""";

    private static final String BINARY_FLOATS = """
            select table_schema || '.' || table_name || '.' || column_name
              from information_schema.columns
             where data_type in ('real', 'double precision')
               and table_schema not in ('pg_catalog', 'information_schema', 'public')""";

    private final JdbcClient db = JdbcClient.create(new DriverManagerDataSource(TestDatabases.fresh()));

    @Test
    void everyBusinessTablesKeyBeginsWithTheJurisdiction() {
        assertThat(names(WITHOUT_JURISDICTION_FIRST)).containsExactlyInAnyOrderElementsOf(NOT_BUSINESS);
    }

    @Test
    void aTableWithoutJurisdictionIsFound() {
        db.sql("create table plan.wrong (id uuid primary key, jurisdiction uuid, at timestamp, share real)")
                .update();
        assertThat(names(WITHOUT_JURISDICTION_FIRST)).contains("plan.wrong");
        assertThat(names(TIMES_WITHOUT_ZONE)).contains("plan.wrong.at");
        assertThat(names(BINARY_FLOATS)).contains("plan.wrong.share");
    }

    @Test
    void timesCarryTheirZone() {
        assertThat(names(TIMES_WITHOUT_ZONE)).isEmpty();
    }

    @Test
    void figuresAreExact() {
        assertThat(names(BINARY_FLOATS)).isEmpty();
    }

    private List<@Nullable String> names(String query) {
        return db.sql(query).query(String.class).list();
    }
}
