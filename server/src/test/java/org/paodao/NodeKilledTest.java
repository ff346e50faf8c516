package org.paodao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paodao.postgres.Cluster;
import org.paodao.testing.TestDatabases;

/**
 * A node that is killed in the middle of its writing leaves a chain without gap and with every acknowledged record, and every acknowledged report and step of a matter once,
 * also when those that were on their way are sent again; anchors kept elsewhere show what is cut off afterwards, told by the command line.
 */
class NodeKilledTest {
    private static final int TOLD = 60;
    private static final int REPORTS = 20;
    private static final int MATTERS = 5;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Set<UUID> acknowledged = new HashSet<>();
    private final ToldReports reports = new ToldReports();
    private final ToldMatters matters = new ToldMatters();
    private UUID district = new UUID(0, 0);

    @Test
    void theChainHoldsThroughKillsAndAnchorsKeptElsewhereShowWhatIsCutOff() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.createSymbolicLink(data.resolve("programs"), TestDatabases.programs());
        writeAndKill(data, false);
        assertThat(verify("--data", data.toString())).as(said()).isZero();
        writeAgainAndKill(data);
        assertThat(verify("--data", data.toString())).as(said()).isZero();
        everythingAcknowledgedIsThere(data);
        Path kept = Files.copy(data.resolve("audit-anchors.jsonl"), folder.resolve("kept.jsonl"));
        assertThat(verify("--data", data.toString(), "--anchor", kept.toString()))
                .as(said())
                .isZero();
        onDatabase(
                data,
                "set session_replication_role = replica",
                "delete from audit.entry where jurisdiction = '%s'".formatted(district),
                "delete from audit.lane where jurisdiction = '%s'".formatted(district),
                "delete from audit.anchor where jurisdiction = '%s'".formatted(district));
        assertThat(verify("--data", data.toString()))
                .as("whoever may do everything can cut it all off unseen")
                .isZero();
        assertThat(verify("--data", data.toString(), "--anchor", kept.toString()))
                .isEqualTo(AuditCommand.BROKEN);
        assertThat(said()).contains("BROKEN", district.toString());
        Path nonsense = Files.writeString(folder.resolve("nonsense.jsonl"), "no anchors\n");
        assertThat(verify("--data", data.toString(), "--anchor", nonsense.toString()))
                .isEqualTo(AuditCommand.UNREADABLE);
    }

    /** Sends once more what was told of, and kills the node with its database. */
    private void writeAgainAndKill(Path data) throws IOException, InterruptedException {
        List<String> again = reports.sent();
        List<String> given = matters.given();
        writeAndKill(data, true);
        assertThat(reports.areTaken(again)).isTrue();
        assertThat(matters.areSigned(given)).isTrue();
    }

    /** Lets a node write until it has told of enough, and kills it, or it with its database. */
    private void writeAndKill(Path data, boolean serverToo) throws IOException, InterruptedException {
        Process node = node(data);
        int told = 0;
        int enough = reports.taken() + REPORTS;
        int enoughMatters = matters.signed() + MATTERS;
        boolean killed = false;
        try (BufferedReader lines = node.inputReader(UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reports.hear(line);
                matters.hear(line);
                if (line.startsWith("begun ")) {
                    district = UUID.fromString(line.substring(6));
                } else if (line.startsWith("done ")) {
                    acknowledged.add(UUID.fromString(line.substring(5)));
                    told++;
                }
                if (!killed && told >= TOLD && reports.taken() >= enough && matters.signed() >= enoughMatters) {
                    kill(node, data, serverToo);
                    killed = true;
                }
            }
        }
        assertThat(node.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(killed).as(Files.readString(folder.resolve("errors.log"))).isTrue();
    }

    private Process node(Path data) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AuditWriter.class.getName(),
                        data.toString(),
                        TestDatabases.programs().toString(),
                        Files.write(folder.resolve("again.txt"), reports.sent()).toString(),
                        Files.write(folder.resolve("matters.txt"), matters.given())
                                .toString())
                .redirectError(folder.resolve("errors.log").toFile())
                .start();
    }

    private static void kill(Process node, Path data, boolean serverToo) throws IOException {
        long server = Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
        // Not the process itself, which would close our end of its output with lines still unread.
        node.toHandle().destroyForcibly();
        if (serverToo) {
            assertThat(ProcessHandle.of(server).orElseThrow().destroyForcibly()).isTrue();
        }
    }

    private void everythingAcknowledgedIsThere(Path data) throws Exception {
        try (Cluster server = Cluster.start(data, TestDatabases.programs());
                Connection connection = server.superuser("paodao");
                Statement statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select subject, count(*) from audit.entry where jurisdiction = '" + district
                                + "' and subject_type = 'plan.plan' and after ->> 'number' is not null group by subject")) {
            Set<UUID> there = new HashSet<>();
            while (found.next()) {
                assertThat(found.getInt(2))
                        .as("a transaction is there whole or not at all")
                        .isEqualTo(3);
                there.add(found.getObject(1, UUID.class));
            }
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(2 * TOLD);
            assertThat(there).containsAll(acknowledged);
            assertThat(reports.taken()).isGreaterThanOrEqualTo(2 * REPORTS);
            reports.areThereOnce(connection);
            matters.areThereOnce(connection);
        }
    }

    private static void onDatabase(Path data, String... statements) throws IOException, SQLException {
        try (Cluster server = Cluster.start(data, TestDatabases.programs());
                Connection connection = server.superuser("paodao");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private int verify(String... arguments) {
        said.reset();
        var out = new PrintStream(said, true, UTF_8);
        var all = new ArrayList<>(List.of("verify"));
        all.addAll(List.of(arguments));
        return new AuditCommand(new Console(out, out, Map.of())).run(all);
    }

    private String said() {
        return said.toString(UTF_8);
    }
}
