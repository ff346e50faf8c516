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
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was packaged, started as users start it and stopped as the system stops it. */
class LauncherIT {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @TempDir
    private Path folder;

    @Test
    void theDemoStartsAndASignalEndsItWithItsDatabase() throws Exception {
        int port = freePort();
        Path data = folder.resolve("demo data");
        Process demo = new ProcessBuilder(
                        Path.of("..", "paodao").toAbsolutePath().normalize().toString(),
                        "demo",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
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

    private void awaitHealthy(Process demo, int port) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && demo.isAlive()) {
            if (status(port, "/health") == 200) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new AssertionError("The demo did not start:\n" + Files.readString(folder.resolve("log")));
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
