package org.paodao.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.paodao.postgres.Cluster;
import org.springframework.util.FileSystemUtils;

/**
 * Real databases for tests: one server for the test JVM in a temporary folder, migrated once into a template, from which a
 * fresh database is copied in a fraction of a second.
 */
public final class TestDatabases {
    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestDatabases() {}

    /** Started when the first test asks, stopped with the JVM. */
    private static final class Server {
        static final Cluster CLUSTER = start();

        private static Cluster start() {
            try {
                Path folder = Files.createTempDirectory("paodao-test-");
                Cluster cluster =
                        Cluster.start(folder, Path.of(System.getProperty("java.io.tmpdir"), "paodao-programs"));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    cluster.close();
                    FileSystemUtils.deleteRecursively(folder.toFile());
                }));
                execute(cluster, "create database " + TEMPLATE);
                Flyway.configure()
                        .dataSource(cluster.url(TEMPLATE), cluster.user(), cluster.password())
                        .load()
                        .migrate();
                return cluster;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A fresh, migrated, empty database; the JDBC address carries user and password. */
    public static String fresh() {
        Cluster cluster = Server.CLUSTER;
        String name = "test_" + NUMBER.incrementAndGet();
        execute(cluster, "create database " + name + " template " + TEMPLATE);
        return cluster.url(name) + "?user=" + cluster.user() + "&password=" + cluster.password();
    }

    private static void execute(Cluster cluster, String sql) {
        try (Connection connection =
                        DriverManager.getConnection(cluster.url("postgres"), cluster.user(), cluster.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
