package org.paodao.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Queue;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.paodao.audit.Entry;
import org.paodao.postgres.Cluster;

/**
 * The names of all fields that the trail of a test JVM's applications holds, written down when it ends: what only all tests
 * together show can then be looked at after them, however many JVMs they ran in.
 */
public final class TrailLeft {
    /** The build says into which folder; a test started by itself leaves nothing. */
    private static final String FOLDER = System.getProperty("trail.left", "");

    private static final Queue<String> DATABASES = new ConcurrentLinkedQueue<>();

    private TrailLeft() {}

    /** An application writes into this database. */
    static void of(String database) {
        DATABASES.add(database);
    }

    /** Writes the names down, a line each. */
    static void write(Cluster cluster) {
        if (FOLDER.isEmpty()) {
            return;
        }
        try {
            var names = new TreeSet<String>();
            for (String database : DATABASES) {
                names.addAll(names(cluster, database));
            }
            Path folder = Files.createDirectories(Path.of(FOLDER));
            Files.write(folder.resolve(String.valueOf(ProcessHandle.current().pid())), names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The names that the JVMs of this build have left so far; nothing when it runs no tests of applications. */
    public static Collection<String> read() throws IOException {
        var names = new TreeSet<String>();
        if (FOLDER.isEmpty() || !Files.exists(Path.of(FOLDER))) {
            return names;
        }
        try (Stream<Path> files = Files.list(Path.of(FOLDER))) {
            for (Path file : files.toList()) {
                names.addAll(Files.readAllLines(file));
            }
        }
        return names;
    }

    /** The names of fields in one database, within others too; what lies in a list is shown as it is. */
    private static Collection<String> names(Cluster cluster, String database) throws SQLException {
        var names = new TreeSet<String>();
        try (Connection connection = cluster.superuser(database);
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select distinct before::text, after::text from audit.entry")) {
            while (rows.next()) {
                entry(rows).changes().forEach(change -> names.addAll(change.path()));
            }
        }
        return names;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var nobody = new UUID(0, 0);
        return new Entry(
                nobody, Instant.EPOCH, "", null, "job", null, "", "", nobody, row.getString(1), row.getString(2), null);
    }
}
