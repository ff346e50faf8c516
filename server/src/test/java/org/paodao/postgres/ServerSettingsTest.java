package org.paodao.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.paodao.testing.TestDatabases;

class ServerSettingsTest {
    private final Cluster server = TestDatabases.server();

    @Test
    void commitsReachTheDisk() throws SQLException {
        assertThat(Sql.value(server, "show fsync")).isEqualTo("on");
        assertThat(Sql.value(server, "show synchronous_commit")).isEqualTo("on");
        assertThat(Sql.value(server, "show full_page_writes")).isEqualTo("on");
        assertThat(Sql.value(server, "show wal_level")).isEqualTo("replica");
        assertThat(Sql.value(server, "show data_checksums")).isEqualTo("on");
    }

    @Test
    void onlyThisMachineAndOnlyThePasswordLetIn() throws SQLException {
        assertThat(Sql.value(server, "show listen_addresses")).isEqualTo("127.0.0.1");
        assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.user(), "guess"))
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> DriverManager.getConnection(server.url("postgres"), "postgres", ""))
                .isInstanceOf(SQLException.class);
        assertThat(Sql.value(server, "select rolsuper::text from pg_roles where rolname = current_user"))
                .isEqualTo("false");
    }

    @Test
    void textIsUtf8SortedAlikeOnEveryMachine() throws SQLException {
        assertThat(Sql.value(
                        server,
                        "select pg_encoding_to_char(encoding) || ' ' || datlocprovider::text || ' ' || datlocale"
                                + " from pg_database where datname = 'paodao'"))
                .isEqualTo("UTF8 b C.UTF-8");
    }
}
