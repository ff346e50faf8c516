package org.paodao.postgres;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Which versions of PostgreSQL Paodao runs on. */
final class ServerVersion {
    private static final int OLDEST = 15;
    private static final int NEWEST = 18;

    private ServerVersion() {}

    /** @throws DatabaseUnavailable if the server cannot be reached or is of another version */
    static void check(DataSource database) {
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData server = connection.getMetaData();
            check(server.getDatabaseMajorVersion(), server.getDatabaseProductVersion());
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "The database does not answer: " + e.getMessage(),
                    "See that the server runs and that address, user and password are right"
                            + " (--database-url, PAODAO_DATABASE_URL, PAODAO_DATABASE_USER, PAODAO_DATABASE_PASSWORD).",
                    e);
        }
    }

    static void check(int major, String version) {
        if (major < OLDEST || major > NEWEST) {
            throw new DatabaseUnavailable(
                    "The database server is PostgreSQL %s; Paodao is tested with %d to %d."
                            .formatted(version, OLDEST, NEWEST),
                    major < OLDEST
                            ? "Upgrade the server, or leave the setting out and use the embedded one."
                            : "Use a newer Paodao, or an older server.");
        }
    }
}
