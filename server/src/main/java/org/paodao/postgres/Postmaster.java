package org.paodao.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running server process. */
final class Postmaster {
    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration STOP = Duration.ofMinutes(1);
    private static final int ATTEMPTS = 3;

    private final ProcessHandle process;
    private final int port;

    private Postmaster(ProcessHandle process, int port) {
        this.process = process;
        this.port = port;
    }

    int port() {
        return port;
    }

    /** Starts it and waits until it accepts connections; tries another port if the chosen one was taken meanwhile. */
    static Postmaster start(Path home, Path files, Account account) throws IOException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            int port = freePort();
            Process process = new ProcessBuilder(command(home, files, account, port))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log(files).toFile()))
                    .start();
            if (ready(process, files)) {
                return new Postmaster(process.toHandle(), port);
            }
        }
        throw new DatabaseUnavailable(
                "The embedded PostgreSQL did not start.", "Its own words stand at the end of " + log(files), null);
    }

    private static List<String> command(Path home, Path files, Account account, int port) {
        // A session of its own: Ctrl-C on the terminal is for the application, which then stops the server in order.
        List<String> command = new ArrayList<>(List.of("setsid", "--"));
        command.addAll(account.prefix());
        command.add(home.resolve("bin/postgres").toString());
        command.addAll(List.of("-D", files.toString(), "-p", Integer.toString(port)));
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "wal_level=replica",
                "max_connections=100",
                "shared_buffers=256MB",
                "timezone=UTC",
                "log_timezone=UTC",
                "jit=off")) {
            command.addAll(List.of("-c", setting));
        }
        return command;
    }

    private static Path log(Path files) {
        return files.resolveSibling("postgresql.log");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The server writes its state into the last line of its pid file. */
    private static boolean ready(Process process, Path files) throws IOException {
        Instant end = Instant.now().plus(START);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            List<String> lines = pidFile(files);
            if (lines.size() >= 8
                    && lines.get(0).strip().equals(Long.toString(process.pid()))
                    && lines.get(7).strip().equals("ready")) {
                return true;
            }
            Processes.sleep(Duration.ofMillis(20));
        }
        process.destroyForcibly();
        return false;
    }

    private static List<String> pidFile(Path files) throws IOException {
        Path file = files.resolve("postmaster.pid");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** Stops a server that survived its application. The caller owns the directory, so nobody else is using it. */
    static void stopOrphan(Path files) throws IOException {
        List<String> lines = pidFile(files);
        if (lines.isEmpty()) {
            return;
        }
        Optional<ProcessHandle> orphan = ProcessHandle.of(
                        Long.parseLong(lines.get(0).strip()))
                .filter(ProcessHandle::isAlive)
                .filter(handle -> serves(handle, files));
        if (orphan.isPresent()) {
            LOG.warn("Stopping the database server that a killed application left behind");
            stop(orphan.get());
        }
    }

    /** A process id may have been given to another program since: look at what it was started with. */
    private static boolean serves(ProcessHandle handle, Path files) {
        try {
            String command = Files.readString(Path.of("/proc", Long.toString(handle.pid()), "cmdline"));
            return command.contains("postgres") && command.contains(files.toString());
        } catch (IOException gone) {
            return false;
        }
    }

    void stop() {
        stop(process);
    }

    /** Fast shutdown first; a server that does not heed it recovers from its log at the next start. */
    private static void stop(ProcessHandle process) {
        if (!process.isAlive()) {
            return;
        }
        Processes.signal(process.pid(), "INT");
        if (!Processes.ends(process, STOP)) {
            LOG.warn("The database server did not stop in time; it will recover at the next start");
            Processes.signal(process.pid(), "QUIT");
            Processes.ends(process, STOP);
        }
    }
}
