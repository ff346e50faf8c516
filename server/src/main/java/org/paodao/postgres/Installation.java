package org.paodao.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The database of an installation, opened for a look from the command line. Where the application runs, its server is asked;
 * where it does not, the server is started for as long as this is open.
 */
public final class Installation implements AutoCloseable {
    private static final int LINE_OF_THE_PORT = 3;

    private final DataSource database;
    private final @Nullable Cluster started;

    private Installation(DataSource database, @Nullable Cluster started) {
        this.database = database;
        this.started = started;
    }

    /**
     * Opens an external server.
     *
     * @param url as {@code --database-url} takes it
     * @param user null where the URL names it
     * @param password null where the URL names it
     */
    public static Installation external(String url, @Nullable String user, @Nullable String password) {
        DataSource database = Address.of(url, user, password).dataSource();
        ServerVersion.check(database);
        return new Installation(database, null);
    }

    /** Opens the embedded server of a data directory. */
    public static Installation embedded(Path data) {
        if (!Files.exists(data.resolve("postgres").resolve("PG_VERSION"))) {
            throw new DatabaseUnavailable(
                    "There is no embedded database in %s.".formatted(data),
                    "Name the data directory with --data DIR, or a server with --database-url URL.");
        }
        try {
            if (isFree(data)) {
                Cluster own = Cluster.start(data, data.resolve("programs"));
                return new Installation(Address.ofApplication(own).dataSource(), own);
            }
            return new Installation(running(data).dataSource(), null);
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The data directory %s cannot be read: %s".formatted(data, e.getMessage()),
                    "Run this as the user who runs Paodao.",
                    e);
        }
    }

    private static boolean isFree(Path data) throws IOException {
        try (var lock = DirectoryLock.take(data.toRealPath())) {
            return true;
        } catch (DatabaseUnavailable expected) {
            return false;
        }
    }

    private static Address running(Path data) throws IOException {
        List<String> lines = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"));
        String url = "jdbc:postgresql://127.0.0.1:%s/%s"
                .formatted(lines.get(LINE_OF_THE_PORT).strip(), Cluster.DATABASE);
        return new Address(
                url,
                Cluster.APPLICATION,
                Secrets.in(data.resolve("postgres.secret")).application());
    }

    /** Connections to it, with the application's rights. */
    public DataSource database() {
        return database;
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }
}
