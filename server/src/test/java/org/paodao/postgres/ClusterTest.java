package org.paodao.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTest {
    private static final Path PROGRAMS = Path.of(System.getProperty("java.io.tmpdir"), "paodao-programs");

    @TempDir
    private Path folder;

    @Test
    void rowsAreThereAfterARestartInAFolderWithBlanksInItsName() throws SQLException {
        Path data = folder.resolve("数据 与 plans");
        try (Cluster cluster = Cluster.start(data, PROGRAMS)) {
            execute(cluster, "create table kept (n int)");
            execute(cluster, "insert into kept values (42)");
        }
        try (Cluster cluster = Cluster.start(data, PROGRAMS)) {
            assertThat(number(cluster, "select n from kept")).isEqualTo(42);
        }
    }

    @Test
    void theServerIsDurableAndKeepsOthersOut() throws Exception {
        Path data = folder.resolve("data");
        try (Cluster cluster = Cluster.start(data, PROGRAMS)) {
            for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                assertThat(text(cluster, "show " + setting)).as(setting).isEqualTo("on");
            }
            assertThat(text(cluster, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(text(cluster, "show password_encryption")).isEqualTo("scram-sha-256");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("password"))))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() -> DriverManager.getConnection(cluster.url("postgres"), cluster.user(), "wrong"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aSecondApplicationOnTheSameDataIsRefused() {
        Path data = folder.resolve("data");
        try (Cluster first = Cluster.start(data, PROGRAMS)) {
            assertThat(first.user()).isNotEmpty();
            assertThatThrownBy(() -> Cluster.start(data, PROGRAMS))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("Another Paodao");
        }
    }

    private static void execute(Cluster cluster, String sql) throws SQLException {
        try (Connection connection = connect(cluster);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(Cluster cluster, String sql) throws SQLException {
        return Integer.parseInt(text(cluster, sql));
    }

    private static String text(Cluster cluster, String sql) throws SQLException {
        try (Connection connection = connect(cluster);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(Cluster cluster) throws SQLException {
        return DriverManager.getConnection(cluster.url("postgres"), cluster.user(), cluster.password());
    }
}
