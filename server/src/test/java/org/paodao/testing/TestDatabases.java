package org.paodao.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
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
                Cluster cluster = Cluster.start(folder, programs());
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    TrailLeft.write(cluster);
                    cluster.close();
                    FileSystemUtils.deleteRecursively(folder.toFile());
                }));
                execute(cluster, "create database " + TEMPLATE + " owner " + cluster.user());
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

    /** The server itself. Tests leave its settings and its own database alone. */
    public static Cluster server() {
        return Server.CLUSTER;
    }

    /** Where PostgreSQL's programs are unpacked, once for all test runs of this user. */
    public static Path programs() {
        return Path.of(System.getProperty("java.io.tmpdir"), "paodao-programs-" + System.getProperty("user.name"));
    }

    /** A fresh, migrated, empty database; the JDBC address carries user and password. */
    public static String fresh() {
        Cluster cluster = Server.CLUSTER;
        return named(freshName()) + "?user=" + cluster.user() + "&password=" + cluster.password();
    }

    /** The name of a fresh, migrated, empty database on {@link #server}. */
    public static String freshName() {
        Cluster cluster = Server.CLUSTER;
        String name = "test_" + NUMBER.incrementAndGet();
        execute(cluster, "create database %s template %s owner %s".formatted(name, TEMPLATE, cluster.user()));
        return name;
    }

    private static String named(String name) {
        return Server.CLUSTER.url(name);
    }

    private static void execute(Cluster cluster, String sql) {
        try (Connection connection = cluster.superuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
