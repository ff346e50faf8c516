package org.paodao.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of one embedded database server and the programs that work on them.
 *
 * @param directory what PostgreSQL calls its data directory
 * @param binaries the programs
 * @param user who runs them and owns the files
 */
record ClusterFiles(Path directory, Binaries binaries, SystemUser user) {

    /** Makes the cluster unless it is there; a start that is cut off leaves nothing half made in its place. */
    void create(Secrets secrets) throws IOException, InterruptedException {
        if (Files.exists(directory)) {
            user.own(directory);
            return;
        }
        Path unfinished = directory.resolveSibling("postgres.new");
        delete(unfinished);
        Files.createDirectory(unfinished);
        user.own(unfinished);
        Path password = directory.resolveSibling("postgres.password");
        Files.deleteIfExists(password);
        Secrets.ownerOnly(password, List.of(secrets.superuser()));
        try {
            user.own(password);
            run(
                    "initdb",
                    List.of(
                            "--pgdata=" + unfinished,
                            "--username=postgres",
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--locale=C.UTF-8",
                            "--data-checksums"));
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(unfinished, directory);
    }

    /** Stops the server that runs on these files: first properly, then, if it does not obey, at once. */
    void stop() throws IOException, InterruptedException {
        try {
            run("pg_ctl", List.of("stop", "--mode=fast", "--timeout=60", "--pgdata=" + directory));
        } catch (DatabaseUnavailable expected) {
            run("pg_ctl", List.of("stop", "--mode=immediate", "--timeout=20", "--pgdata=" + directory));
        }
    }

    /** The server's command line; it writes its log below the cluster, one file for each day of the week. */
    List<String> server(int port) {
        var command = new ArrayList<>(List.of(binaries.program("postgres"), "-D", directory.toString()));
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "password_encryption=scram-sha-256",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "wal_level=replica",
                "max_connections=100",
                "shared_buffers=256MB",
                // Written by its own process: who brings many rows need not wait for the log.
                "wal_buffers=64MB",
                "max_wal_size=3GB",
                "wal_writer_delay=10ms",
                "jit=off",
                "timezone=UTC",
                "log_timezone=UTC",
                "logging_collector=on",
                "log_filename=postgres-%a.log",
                "log_truncate_on_rotation=on",
                "log_rotation_age=1d",
                "log_rotation_size=0",
                "log_parameter_max_length=0",
                "log_parameter_max_length_on_error=0")) {
            command.addAll(List.of("-c", setting));
        }
        return user.command(command);
    }

    private void run(String program, List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(binaries.program(program)));
        command.addAll(arguments);
        Process process = new ProcessBuilder(user.command(command))
                .directory(binaries.home().toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new DatabaseUnavailable(
                    "PostgreSQL's %s failed: %s".formatted(program, output.strip()),
                    "See that the disk has room and that %s belongs to the user who starts Paodao."
                            .formatted(directory.getParent()));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
