package org.paodao.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of our own: real, durable, reachable from this machine only, owned by one application at a time.
 *
 * <p>Below the data directory lie {@code owner.lock}, {@code password} and {@code postgresql/}, the server's own files.
 */
public final class Cluster implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    static final String USER = "paodao";

    private final Ownership ownership;
    private final Postmaster postmaster;
    private final String password;

    private Cluster(Ownership ownership, Postmaster postmaster, String password) {
        this.ownership = ownership;
        this.postmaster = postmaster;
        this.password = password;
    }

    /**
     * Starts the server, making its files the first time. Stops one that a killed application left behind.
     *
     * @param directory data directory; made if missing
     * @param binaries folder that keeps the unpacked programs; several applications may share it
     * @throws DatabaseUnavailable when it cannot be started, with what to do
     */
    public static Cluster start(Path directory, Path binaries) {
        Path data = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(data);
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
            var ownership = Ownership.take(data);
            try {
                return start(data, Binaries.unpackInto(binaries.toAbsolutePath()), ownership);
            } catch (IOException | RuntimeException e) {
                ownership.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory cannot be used: " + data, e);
        }
    }

    private static Cluster start(Path data, Path home, Ownership ownership) throws IOException {
        Account account = Account.choose();
        Path files = data.resolve("postgresql");
        String password = password(data.resolve("password"));
        Postmaster.stopOrphan(files);
        if (!Files.exists(files.resolve("PG_VERSION"))) {
            LOG.info("Making a new database in {}", data);
            initialise(data, home, account);
        }
        if (account == Account.UNPRIVILEGED) {
            // The account must reach its files; nobody else may list the folder.
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx--x--x"));
        }
        return new Cluster(ownership, Postmaster.start(home, files, account), password);
    }

    /** Made under another name first: a half-made database is never taken for a whole one. */
    private static void initialise(Path data, Path home, Account account) throws IOException {
        Path fresh = data.resolve("postgresql.new");
        Processes.deleteTree(fresh);
        Files.createDirectory(
                fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path handed = fresh.resolve("password.tmp");
        Path cluster = fresh.resolve("cluster");
        Files.copy(data.resolve("password"), handed);
        account.own(fresh);
        if (account == Account.UNPRIVILEGED) {
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx--x--x"));
        }
        List<String> command = new ArrayList<>(account.prefix());
        command.addAll(List.of(home.resolve("bin/initdb").toString(), "--pgdata=" + cluster, "--username=" + USER));
        command.addAll(List.of("--auth=scram-sha-256", "--pwfile=" + handed, "--encoding=UTF8"));
        command.addAll(List.of("--locale-provider=builtin", "--locale=C.UTF-8", "--no-instructions"));
        Processes.run(command, data.resolve("initdb.log"));
        Files.move(cluster, data.resolve("postgresql"), StandardCopyOption.ATOMIC_MOVE);
        Processes.deleteTree(fresh);
    }

    private static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    /** JDBC address of one of its databases. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postmaster.port() + "/" + database;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** Stops the server in order: open transactions are rolled back, everything acknowledged is on disk. */
    @Override
    public void close() {
        postmaster.stop();
        ownership.close();
    }
}
