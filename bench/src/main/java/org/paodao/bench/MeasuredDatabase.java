package org.paodao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paodao.postgres.Cluster;

/**
 * The database that is measured: one beside the benchmark, started for it, or a new one on the server that {@code PAODAO_BENCH_DATABASE_URL} names
 * ({@code jdbc:postgresql://host:port/database}, with {@code PAODAO_BENCH_DATABASE_USER} and {@code PAODAO_BENCH_DATABASE_PASSWORD}), whose user may create one.
 * It is gone when closed.
 */
record MeasuredDatabase(String url, String user, String password, Ending ending) implements AutoCloseable {
    private static final Pattern URL = Pattern.compile("(jdbc:postgresql://[^/?]+/)[^?]*(.*)");

    /**
     * Starts or makes an empty one.
     *
     * @param data folder for what a database started beside the benchmark needs
     */
    static MeasuredDatabase start(Path data) throws IOException {
        String server = System.getenv("PAODAO_BENCH_DATABASE_URL");
        return server == null || server.isBlank() ? beside(data) : on(server);
    }

    private static MeasuredDatabase beside(Path data) throws IOException {
        Cluster cluster = Cluster.start(data, data.resolve("programs"));
        // A run that is broken off leaves no server behind.
        Runtime.getRuntime().addShutdownHook(new Thread(cluster::close));
        return new MeasuredDatabase(cluster.url(), cluster.user(), cluster.password(), cluster::close);
    }

    private static MeasuredDatabase on(String server) throws IOException {
        Matcher url = URL.matcher(server);
        if (!url.matches()) {
            throw new IOException("PAODAO_BENCH_DATABASE_URL is not jdbc:postgresql://host:port/database: " + server);
        }
        String user = Objects.requireNonNullElse(System.getenv("PAODAO_BENCH_DATABASE_USER"), "");
        String password = Objects.requireNonNullElse(System.getenv("PAODAO_BENCH_DATABASE_PASSWORD"), "");
        String name = "paodao_bench_" + UUID.randomUUID().toString().replace("-", "");
        var access = new Access(server, user, password);
        access.run("create database " + name);
        return new MeasuredDatabase(
                url.group(1) + name + url.group(2),
                user,
                password,
                () -> access.run("drop database " + name + " with (force)"));
    }

    @Override
    public void close() throws IOException {
        ending.end();
    }

    /** How it goes away. */
    @FunctionalInterface
    interface Ending {
        void end() throws IOException;
    }

    /** Where databases are made. */
    private record Access(String url, String user, String password) {
        void run(String statement) throws IOException {
            try (Connection connection = DriverManager.getConnection(url, user, password);
                    var prepared = connection.prepareStatement(statement)) {
                prepared.execute();
            } catch (SQLException e) {
                throw new IOException("The server of PAODAO_BENCH_DATABASE_URL refused: " + statement, e);
            }
        }
    }
}
