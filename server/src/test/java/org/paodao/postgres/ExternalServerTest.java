package org.paodao.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paodao.PaodaoApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole application on the system's own PostgreSQL (Debian 12: version 15), started here as an unprivileged user. */
class ExternalServerTest {
    private static final String PASSWORD = "a secret: with @ and /";
    private static final String PASSWORD_IN_URL = "a%20secret%3A%20with%20%40%20and%20%2F";

    @TempDir
    Path folder;

    private Postmaster server;

    @BeforeEach
    void startServer() throws Exception {
        Path installed = IntStream.rangeClosed(15, 18)
                .mapToObj(version -> Path.of("/usr/lib/postgresql", Integer.toString(version)))
                .filter(home -> Files.isExecutable(home.resolve("bin/initdb")))
                .findFirst()
                .orElse(Path.of("none"));
        assumeThat(installed)
                .as("A PostgreSQL server of the system is needed; on Debian: apt-get install postgresql")
                .exists();
        Path directory = folder.resolve("external");
        SystemUser user = SystemUser.forCluster(folder, directory);
        Files.createDirectory(directory);
        Path password = Files.writeString(folder.resolve("password"), PASSWORD);
        user.own(directory);
        user.own(password);
        initialise(installed, directory, password, user);
        server = Postmaster.start(new ClusterFiles(directory, new Binaries(installed), user));
        server.awaitReady(() -> connect().close());
        try (Connection connection = connect()) {
            connection.createStatement().execute("create database \"district office\"");
        }
    }

    private static void initialise(Path installed, Path directory, Path password, SystemUser user)
            throws IOException, InterruptedException {
        Process initdb = new ProcessBuilder(user.command(List.of(
                        installed.resolve("bin/initdb").toString(),
                        "--pgdata=" + directory,
                        "--username=office",
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C.UTF-8")))
                .inheritIO()
                .start();
        assertThat(initdb.waitFor()).isZero();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(server.port()), "office", PASSWORD);
    }

    @AfterEach
    void stopServer() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void theApplicationRunsOnAServerThatASettingNames() {
        String url = "postgresql://office:%s@127.0.0.1:%d/district%%20office".formatted(PASSWORD_IN_URL, server.port());
        try (var context = new SpringApplicationBuilder(PaodaoApplication.class)
                .run(
                        "--paodao.database-url=" + url,
                        "--paodao.data=" + folder.resolve("unused"),
                        "--server.port=0",
                        "--management.server.port=0")) {
            JdbcClient db = context.getBean(JdbcClient.class);
            assertThat(db.sql("show port").query(String.class).single()).isEqualTo(Integer.toString(server.port()));
            assertThat(db.sql("show timezone").query(String.class).single()).isEqualTo("UTC");
            assertThat(db.sql("select count(*) from flyway_schema_history where success")
                            .query(Integer.class)
                            .single())
                    .isPositive();
            assertThat(folder.resolve("unused").resolve("postgres")).doesNotExist();
        }
        assertThat(running()).isTrue();
    }

    /** A server that is not ours is not stopped with the application. */
    private boolean running() {
        try (Connection connection = connect()) {
            return connection.isValid(5);
        } catch (SQLException expected) {
            return false;
        }
    }

    @Test
    void aWrongPasswordIsSaidPlainly() {
        String url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(server.port());
        var address = new Address(url, "office", "wrong");
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> PostgresConfiguration.checkedPool(address, 1))
                .satisfies(refused -> assertThat(refused.remedy()).contains("password", "PAODAO_DATABASE_URL"));
    }
}
