package org.paodao.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.testing.TestDatabases;

/** What is acknowledged survives the sudden end of the application, and of the database server with it. */
class SuddenEndTest {
    private static final int ROWS_PER_LIFE = 150;
    private static final int LIVES = 2;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyAcknowledgedRowIsThereAfterTheKill(boolean serverToo) throws Exception {
        int acknowledged = 0;
        for (int life = 0; life < LIVES; life++) {
            acknowledged = writeAndKill(acknowledged + 1, serverToo);
        }
        try (Cluster server = Cluster.start(folder.resolve("data"), TestDatabases.programs())) {
            assertThat(acknowledged).isGreaterThanOrEqualTo(LIVES * ROWS_PER_LIFE);
            assertThat(Sql.value(
                            server,
                            "select count(*) from generate_series(1, %d) n left join entry on number = n where number is null"
                                    .formatted(acknowledged)))
                    .isEqualTo("0");
        }
    }

    /** Lets the writer run until it has told of enough rows, kills it, and gives the last row it told of. */
    private int writeAndKill(int first, boolean serverToo) throws IOException, InterruptedException {
        Process writer = writer(first);
        long server = 0;
        int last = 0;
        boolean killed = false;
        try (BufferedReader told = writer.inputReader(UTF_8)) {
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                if (line.startsWith("pid ")) {
                    server = Long.parseLong(line.substring(4));
                } else if (line.startsWith("row ")) {
                    last = Integer.parseInt(line.substring(4));
                }
                if (!killed && last >= first + ROWS_PER_LIFE) {
                    kill(writer, server, serverToo);
                    killed = true;
                }
            }
        }
        writer.waitFor();
        assertThat(killed).as("the writer ended by itself").isTrue();
        // A server that was spared is an orphan now: alive, and to be stopped by the next start.
        if (serverToo) {
            awaitEnd(server);
        }
        assertThat(worksOnTheData(server)).isEqualTo(!serverToo);
        return last;
    }

    private Process writer(int first) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RowWriter.class.getName(),
                        folder.resolve("data").toString(),
                        TestDatabases.programs().toString(),
                        Integer.toString(first))
                .redirectError(folder.resolve("errors.log").toFile())
                .start();
    }

    /** A killed process that nobody has buried yet works no more; its number alone would not tell. */
    private boolean worksOnTheData(long server) {
        return Orphan.worksIn(server, folder.resolve("data").resolve("postgres"));
    }

    private void awaitEnd(long server) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(30);
        while (worksOnTheData(server) && Instant.now().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static void kill(Process writer, long server, boolean serverToo) {
        // Not the process itself, which would close our end of its output with lines still unread.
        writer.toHandle().destroyForcibly();
        if (serverToo) {
            assertThat(ProcessHandle.of(server).orElseThrow().destroyForcibly()).isTrue();
        }
    }
}
