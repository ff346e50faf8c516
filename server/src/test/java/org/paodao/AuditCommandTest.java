package org.paodao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paodao.postgres.Cluster;
import org.paodao.testing.TestDatabases;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The command line checks a database that runs, one that does not, and an export, and says it by its exit code. */
class AuditCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(String... arguments) {
        said.reset();
        var out = new PrintStream(said, true, UTF_8);
        return new AuditCommand(new Console(out, out, Map.of())).run(List.of(arguments));
    }

    private String said() {
        return said.toString(UTF_8);
    }

    @Test
    void anEmbeddedDatabaseIsCheckedWhetherItRunsOrNot() throws Exception {
        Path data = folder.resolve("data");
        Files.createDirectories(data);
        try (var application = new SpringApplicationBuilder(PaodaoApplication.class)
                .profiles("demo")
                .run("--paodao.data=" + data, "--paodao.binaries=" + TestDatabases.programs(), "--server.port=0")) {
            assertThat(application.isRunning()).isTrue();
            assertThat(run("verify", "--data", data.toString())).as(said()).isZero();
            assertThat(said()).contains("INTACT");
        }
        Files.createSymbolicLink(data.resolve("programs"), TestDatabases.programs());
        assertThat(run("verify", "--data", data.toString())).as(said()).isZero();
        try (Cluster server = Cluster.start(data, TestDatabases.programs());
                Connection connection = server.superuser("paodao")) {
            connection.createStatement().execute("set session_replication_role = replica");
            connection
                    .createStatement()
                    .execute("update audit.entry set account_name = '别人' where number = 2 and lane = 0");
        }
        assertThat(run("verify", "--data", data.toString())).isEqualTo(AuditCommand.BROKEN);
        assertThat(said()).contains("BROKEN", "ALTERED", "lane 0, record 2, id ");
    }

    @Test
    void anExternalDatabaseIsChecked() {
        assertThat(run("verify", "--database-url", TestDatabases.fresh())).isZero();
        assertThat(said()).contains("INTACT", "0 records");
    }

    @Test
    void whatCannotBeReadIsSaidPlainly() throws Exception {
        assertThat(run("verify", "--data", folder.toString())).isEqualTo(AuditCommand.UNREADABLE);
        assertThat(said()).contains("no embedded database", "--data DIR");
        Path file = Files.writeString(folder.resolve("x.jsonl"), "{}\n");
        assertThat(run("verify", file.toString())).isEqualTo(AuditCommand.UNREADABLE);
        assertThat(said()).contains("not the export of a whole chain");
        Files.writeString(file, "{\"kind\":\"chain\",\"format\":1}\n{\"kind\":\"entry\"\n");
        assertThat(run("verify", file.toString())).isEqualTo(AuditCommand.UNREADABLE);
        assertThat(said()).contains("line 2");
        Files.writeString(file, "{\"kind\":\"chain\",\"format\":1}\n");
        assertThat(run("verify", file.toString())).isEqualTo(AuditCommand.UNREADABLE);
        assertThat(said()).contains("cut off");
        assertThat(run("verify", folder.resolve("none").toString())).isEqualTo(AuditCommand.UNREADABLE);
    }

    @Test
    void wrongUseIsToldTheRight() {
        for (var arguments : List.of(
                List.<String>of(),
                List.of("check"),
                List.of("verify", "--data"),
                List.of("verify", "--nonsense", "x"))) {
            assertThat(run(arguments.toArray(String[]::new))).isEqualTo(AuditCommand.UNREADABLE);
            assertThat(said()).contains("Usage: audit verify");
        }
    }

    @Test
    void aDatabaseOfAnEarlierVersionIsSaidToBe() throws Exception {
        Cluster server = TestDatabases.server();
        try (Connection connection = server.superuser("postgres")) {
            connection.createStatement().execute("create database earlier owner " + server.user());
        }
        Flyway.configure()
                .dataSource(server.url("earlier"), server.user(), server.password())
                .target("35")
                .load()
                .migrate();
        String url = server.url("earlier") + "?user=" + server.user() + "&password=" + server.password();
        assertThat(run("verify", "--database-url", url)).isEqualTo(AuditCommand.UNREADABLE);
        assertThat(said()).contains("cannot be read", "Has this version of Paodao run on it?");
    }
}
