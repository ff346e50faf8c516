package org.paodao.postgres;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL's main process: started, watched, and started again should it die while the application lives. */
final class Postmaster implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration NEWS = Duration.ofSeconds(10);
    private static final Duration STABLE = Duration.ofMinutes(10);
    private static final int MOST_RESTARTS = 5;
    /** Its helpers need a moment to notice that their server is gone; until then a new one would be refused. */
    private static final long RESTART_DELAY_MILLIS = 1000;

    private static final int ATTEMPTS = 3;
    private static final long POLL_MILLIS = 25;
    private static final String IN_RECOVERY = "57P03";

    private final ClusterFiles files;
    private final int port;
    private Process process;
    private boolean closing;

    private Postmaster(ClusterFiles files, int port, Process process) {
        this.files = files;
        this.port = port;
        this.process = process;
    }

    /** Starts on a free port; should another program take it in between, tries again on another. */
    static Postmaster start(ClusterFiles files) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            var postmaster = new Postmaster(files, port, launch(files, port));
            if (postmaster.listens()) {
                Thread.ofVirtual().name("database watch").start(postmaster::watch);
                return postmaster;
            }
            if (attempt == ATTEMPTS) {
                throw postmaster.died();
            }
            Thread.sleep(RESTART_DELAY_MILLIS);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Process launch(ClusterFiles files, int port) throws IOException {
        var command = new ArrayList<String>();
        // In a session of its own the server does not hear the Ctrl-C meant for the application, which ends its work
        // first.
        if (isInstalled("setsid")) {
            command.add("setsid");
        }
        command.addAll(files.server(port));
        Process process = new ProcessBuilder(command)
                .directory(files.binaries().home().toFile())
                .redirectErrorStream(true)
                .redirectOutput(messages(files).toFile())
                .start();
        process.getOutputStream().close();
        return process;
    }

    private static boolean isInstalled(String program) {
        String path = System.getenv("PATH");
        return path != null
                && List.of(path.split(File.pathSeparator)).stream()
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** What the server says before its own log is open. */
    private static Path messages(ClusterFiles files) {
        return files.directory().resolveSibling("postgres-start.log");
    }

    /** Waits until the server has its port or is gone. */
    private boolean listens() throws InterruptedException, IOException {
        Path pidFile = files.directory().resolve("postmaster.pid");
        String self = Long.toString(process.pid());
        while (process.isAlive()) {
            List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
            // The line after the port names the socket's folder and is written once the address is listened on.
            if (lines.size() > 5 && lines.getFirst().strip().equals(self)) {
                return true;
            }
            Thread.sleep(POLL_MILLIS);
        }
        return false;
    }

    /** Waits until the server lets a connection in; after a crash it first recovers, which may take a while. */
    void awaitReady(Attempt connect) throws SQLException, InterruptedException {
        Instant begin = Instant.now();
        Instant told = begin;
        while (true) {
            try {
                connect.run();
                return;
            } catch (SQLException e) {
                if (!process.isAlive()) {
                    throw died();
                }
                if (!startingUp(e) || Duration.between(begin, Instant.now()).compareTo(PATIENCE) > 0) {
                    throw e;
                }
            }
            if (Duration.between(told, Instant.now()).compareTo(NEWS) > 0) {
                LOG.info("The database is recovering from an unclean end; waiting for it.");
                told = Instant.now();
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private static boolean startingUp(SQLException e) {
        return Set.of(IN_RECOVERY, "08001", "08006").contains(String.valueOf(e.getSQLState()));
    }

    /** Lives as long as the server is looked after: starts one that died again, unless it keeps dying. */
    private void watch() {
        try {
            for (int deaths = 1; deaths <= MOST_RESTARTS; deaths++) {
                Instant started = Instant.now();
                int code = running().waitFor();
                if (isClosing()) {
                    return;
                }
                LOG.error("The database server ended unexpectedly (exit code {}); starting it again.", code);
                deaths = Duration.between(started, Instant.now()).compareTo(STABLE) > 0 ? 1 : deaths;
                Thread.sleep(RESTART_DELAY_MILLIS);
                restart();
            }
            LOG.error("The database server keeps ending. Paodao needs its administrator; see {}.", log());
        } catch (IOException e) {
            LOG.error("The database server could not be started again; see {}.", log(), e);
        } catch (InterruptedException expected) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void restart() throws IOException {
        if (!closing) {
            process = launch(files, port);
        }
    }

    private synchronized Process running() {
        return process;
    }

    private synchronized boolean isClosing() {
        return closing;
    }

    private Path log() {
        return files.directory().resolve("log");
    }

    private DatabaseUnavailable died() {
        Path messages = messages(files);
        String said;
        try {
            said = Files.readString(messages).strip();
        } catch (IOException expected) {
            said = "nothing";
        }
        return new DatabaseUnavailable(
                "The database server ended while starting. It said: " + said,
                "Look into %s for the reason.".formatted(log()));
    }

    int port() {
        return port;
    }

    long pid() {
        return running().pid();
    }

    @Override
    public void close() {
        Process running;
        synchronized (this) {
            closing = true;
            running = process;
        }
        if (!running.isAlive()) {
            return;
        }
        try {
            files.stop();
            running.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException expected) {
            Thread.currentThread().interrupt();
        }
    }

    /** One try to connect. */
    @FunctionalInterface
    interface Attempt {
        void run() throws SQLException;
    }
}
