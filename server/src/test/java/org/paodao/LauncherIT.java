package org.paodao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was packaged, started as users start it and stopped as the system stops it. */
class LauncherIT {
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final Path LEARNT = Path.of("target", "paodao.aot");
    private static final Path REHEARSED = Path.of("target", "rehearsed");

    @TempDir
    private Path folder;

    private Path temporary = Path.of(System.getProperty("java.io.tmpdir"));

    @Test
    void theDemoStartsAndASignalEndsItWithItsDatabase() throws Exception {
        int port = freePort();
        Path data = folder.resolve("demo data");
        Process demo = launched("demo", port, data);
        try {
            awaitHealthy(demo, port);
            assertThat(status(port, "/metrics")).isEqualTo(401);
        } finally {
            demo.destroy();
        }
        assertThat(demo.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(data.resolve("postgres").resolve("PG_VERSION")).exists();
        assertThat(data.resolve("postgres").resolve("postmaster.pid"))
                .as("left behind by a database that was not stopped")
                .doesNotExist();
    }

    @Test
    void theFirstRunRehearsesAndTheNextStartsWithWhatWasLearnt() throws Exception {
        Files.deleteIfExists(LEARNT);
        Files.deleteIfExists(REHEARSED);
        assertThat(started("run")).contains("Rehearsing").doesNotContain("could not rehearse");
        assertThat(LEARNT).isNotEmptyFile();
        assertThat(started("run")).doesNotContain("Rehearsing", "rehearse", "[aot]");
    }

    @Test
    void whoCannotRehearseStartsWithoutAndDoesNotTryAgain() throws Exception {
        Files.deleteIfExists(REHEARSED);
        temporary = folder.resolve("nowhere");
        assertThat(started("run"))
                .contains("could not rehearse, and starts without: no temporary folder can be made in " + temporary)
                .doesNotContain("rehearsal.log");
        assertThat(REHEARSED).as("that it was tried").exists();
    }

    @Test
    void aSignalEndsARehearsalAndNothingIsLeftOfIt() throws Exception {
        Files.deleteIfExists(REHEARSED);
        temporary = Files.createDirectory(folder.resolve("temporary"));
        Process run = launched("run", freePort(), folder.resolve("data"));
        try {
            await(run, () -> Files.exists(REHEARSED) && folders(temporary).anyMatch(this::hasDatabase));
        } finally {
            run.destroy();
        }
        assertThat(run.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).as("as the shell says it of a signal").isEqualTo(143);
        assertThat(temporary).isEmptyDirectory();
        assertThat(LEARNT.toAbsolutePath().getParent()).isDirectoryNotContaining("glob:**/paodao.aot.*");
    }

    private boolean hasDatabase(Path rehearsing) {
        return Files.exists(rehearsing.resolve("postgres").resolve("postmaster.pid"));
    }

    private static Stream<Path> folders(Path parent) throws IOException {
        try (Stream<Path> found = Files.list(parent)) {
            return found.toList().stream();
        }
    }

    /** What it said until it had started. */
    private String started(String command) throws Exception {
        int port = freePort();
        Process application = launched(command, port, folder.resolve("data"));
        try {
            awaitHealthy(application, port);
        } finally {
            application.destroy();
            application.waitFor(60, TimeUnit.SECONDS);
        }
        return Files.readString(folder.resolve("log"));
    }

    private Process launched(String command, int port, Path data) throws IOException {
        var builder = new ProcessBuilder(
                        Path.of("..", "paodao").toAbsolutePath().normalize().toString(),
                        command,
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        builder.environment().put("TMPDIR", temporary.toString());
        return builder.start();
    }

    private void awaitHealthy(Process started, int port) throws Exception {
        await(started, () -> status(port, "/health") == 200);
    }

    private void await(Process started, Callable<Boolean> done) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && started.isAlive()) {
            if (done.call()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new AssertionError("It did not start:\n" + Files.readString(folder.resolve("log")));
    }

    private static int status(int port, String path) throws InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:%d%s".formatted(port, path));
            return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException expected) {
            return 0;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
