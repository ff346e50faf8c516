package org.paodao.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Short statements for tests, each on a connection of its own. */
final class Sql {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Sql() {}

    static void run(Cluster server, String statement) throws SQLException {
        try (Connection connection = connect(server);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    static @Nullable String value(Cluster server, String query) throws SQLException {
        try (Connection connection = connect(server);
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    /** The value as soon as the server answers. */
    static @Nullable String eventually(Cluster server, String query) throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return value(server, query);
            } catch (SQLException e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    static Connection connect(Cluster server) throws SQLException {
        return DriverManager.getConnection(server.url(), server.user(), server.password());
    }
}
