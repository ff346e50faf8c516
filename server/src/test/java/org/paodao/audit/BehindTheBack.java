package org.paodao.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.paodao.testing.TestDatabases;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a database administrator could do: change tables as superuser, with triggers switched off. */
final class BehindTheBack {
    private final String database;

    BehindTheBack(JdbcClient db) {
        database = db.sql("select current_database()").query(String.class).single();
    }

    /** Runs statements that nobody guards. */
    void run(String... statements) {
        try (Connection connection = TestDatabases.server().superuser(database);
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a statement as the owner of the tables, triggers on. */
    void runAsOwner(String sql) throws SQLException {
        try (Connection connection = TestDatabases.server().superuser(database);
                Statement statement = connection.createStatement()) {
            statement.execute("set role paodao");
            statement.execute(sql);
        }
    }
}
