package org.paodao.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A PostgreSQL server of our own: real, durable, reachable from this machine only and by password only.
 *
 * <p>One application at a time owns a data directory. A server left behind by a killed application is stopped first;
 * PostgreSQL then recovers every acknowledged change by itself.
 */
public final class Cluster implements AutoCloseable {
    private static final String SUPERUSER = "postgres";
    static final String DATABASE = "paodao";
    private static final String OWNER = "paodao";
    static final String APPLICATION = "paodao_app";

    private final DirectoryLock lock;
    private final Postmaster postmaster;
    private final Secrets secrets;

    private Cluster(DirectoryLock lock, Postmaster postmaster, Secrets secrets) {
        this.lock = lock;
        this.postmaster = postmaster;
        this.secrets = secrets;
    }

    /**
     * Starts the server whose files are in the given directory, making them at the first start. Stops one that a killed
     * application left behind.
     *
     * @param data the directory; made if missing
     * @param programs folder below which PostgreSQL's programs are unpacked; several data directories may share it
     * @throws DatabaseUnavailable if it cannot start, with what to do
     */
    public static Cluster start(Path data, Path programs) {
        try {
            Path directory = prepared(data);
            DirectoryLock lock = DirectoryLock.take(directory);
            try {
                return start(lock, directory, programs);
            } catch (IOException | SQLException | InterruptedException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(data, e);
        } catch (IOException | SQLException e) {
            throw failed(data, e);
        }
    }

    private static Cluster start(DirectoryLock lock, Path data, Path programs)
            throws IOException, SQLException, InterruptedException {
        Path directory = data.resolve("postgres");
        SystemUser user = SystemUser.forCluster(data, directory);
        var files = new ClusterFiles(directory, Binaries.below(programs.toAbsolutePath()), user);
        Secrets secrets = Secrets.in(data.resolve("postgres.secret"));
        files.create(secrets);
        Orphan.stop(files);
        Postmaster postmaster = Postmaster.start(files);
        var server = new Cluster(lock, postmaster, secrets);
        try {
            postmaster.awaitReady(() -> server.superuser("postgres").close());
            server.createDatabase();
            return server;
        } catch (SQLException | InterruptedException | RuntimeException e) {
            postmaster.close();
            throw e;
        }
    }

    private static Path prepared(Path data) throws IOException {
        if (!Files.exists(data)) {
            Files.createDirectories(data.toAbsolutePath().resolveSibling("."));
            Files.createDirectory(
                    data, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return data.toRealPath();
    }

    private static DatabaseUnavailable failed(Path data, Exception cause) {
        return new DatabaseUnavailable(
                "The embedded database in %s could not be started: %s".formatted(data, cause.getMessage()),
                "See that the folder can be written and that the disk has room.",
                cause);
    }

    /**
     * One role owns the database and changes its tables at an upgrade; the application works as another, which owns nothing,
     * so that a flaw in the application neither leaves the database nor rewrites the audit.
     */
    private void createDatabase() throws SQLException {
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement()) {
            giveRole(statement, OWNER, secrets.owner());
            giveRole(statement, APPLICATION, secrets.application());
            if (isEmpty(statement, "select 1 from pg_database where datname = 'paodao'")) {
                statement.execute("create database paodao owner paodao");
            }
        }
    }

    private static void giveRole(Statement statement, String role, String password) throws SQLException {
        boolean missing = isEmpty(statement, "select 1 from pg_roles where rolname = '" + role + "'");
        statement.execute("%s role %s login password '%s'".formatted(missing ? "create" : "alter", role, password));
    }

    private static boolean isEmpty(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    /** A connection with every right, for upkeep and tests. The caller closes it. */
    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, secrets.superuser());
    }

    /** Where a database of this server is, as JDBC names it. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postmaster.port(), database);
    }

    /** Where the application's own database is. */
    public String url() {
        return url(DATABASE);
    }

    /** The role that owns the application's database. */
    public String user() {
        return OWNER;
    }

    public String password() {
        return secrets.owner();
    }

    /** The role as which the application works. */
    public String applicationUser() {
        return APPLICATION;
    }

    public String applicationPassword() {
        return secrets.application();
    }

    /** Process id of PostgreSQL's main process. */
    public long pid() {
        return postmaster.pid();
    }

    /** Stops the server and lets the data directory go; what was committed is on disk. */
    @Override
    public void close() {
        try (lock) {
            postmaster.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
