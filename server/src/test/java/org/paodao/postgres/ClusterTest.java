package org.paodao.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paodao.testing.TestDatabases;

class ClusterTest {
    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void nameWithSpaces() {
        data = folder.resolve("my data 数据");
    }

    private Cluster start() {
        return Cluster.start(data, TestDatabases.programs());
    }

    @Test
    void rowsAreThereAfterARestart() throws Exception {
        long pid;
        try (Cluster server = start()) {
            pid = server.pid();
            Sql.run(server, "create table note (text text)");
            Sql.run(server, "insert into note values ('跑道')");
            assertASecondApplicationIsRefused(server);
        }
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(permissions(data)).isEqualTo("rwx------");
        assertThat(permissions(data.resolve("postgres"))).isEqualTo("rwx------");
        assertThat(permissions(data.resolve("postgres.secret"))).isEqualTo("rw-------");
        assertThat(data.resolve("postgres.password")).doesNotExist();
        try (Cluster server = start()) {
            assertThat(Sql.value(server, "select text from note")).isEqualTo("跑道");
        }
    }

    private void assertASecondApplicationIsRefused(Cluster server) {
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(this::start)
                .withMessageContaining(
                        "Another Paodao (process %d)", ProcessHandle.current().pid())
                .satisfies(refused -> assertThat(refused.remedy()).contains("--data"));
        assertThat(ProcessHandle.of(server.pid())).isPresent();
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void aFirstStartThatWasCutOffIsMadeAgain() throws Exception {
        Files.createDirectories(data.resolve("postgres.new").resolve("half made"));
        try (Cluster server = start()) {
            assertThat(Sql.value(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aProcessNumberThatBelongsToAnotherProgramNowDoesNotStopTheStart() throws Exception {
        start().close();
        Process other = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    data.resolve("postgres").resolve("postmaster.pid"),
                    "%d\n%s\n1\n5432\n\n127.0.0.1\n1 1\nready\n".formatted(other.pid(), data.resolve("postgres")));
            start().close();
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void aServerThatDiesIsStartedAgain() throws Exception {
        try (Cluster server = start()) {
            Sql.run(server, "create table note (text text)");
            long first = server.pid();
            ProcessHandle.of(first).orElseThrow().destroyForcibly();
            Instant end = Instant.now().plus(Duration.ofSeconds(60));
            while (server.pid() == first && Instant.now().isBefore(end)) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            assertThat(Sql.eventually(server, "select count(*) from note")).isEqualTo("0");
        }
    }
}
