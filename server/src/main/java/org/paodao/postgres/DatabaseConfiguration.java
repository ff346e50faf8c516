package org.paodao.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Gives the application its database: {@code paodao.database-url} names a server, without it one is started below {@code
 * paodao.data}.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final int OLDEST = 15;
    private static final int NEWEST = 18;
    private static final String EMBEDDED = "'${paodao.database-url:}' == ''";
    private static final String NAME = "paodao";

    @Bean
    @ConditionalOnExpression(EMBEDDED)
    Cluster cluster(@Value("${paodao.data:data}") Path data, @Value("${paodao.binaries:}") String binaries) {
        return Cluster.start(data, binaries.isEmpty() ? data.resolve("programs") : Path.of(binaries));
    }

    @Bean
    @ConditionalOnExpression(EMBEDDED)
    Database embedded(Cluster cluster) {
        var admin = new Database(cluster.url("postgres"), cluster.user(), cluster.password());
        try (Connection connection = connect(admin);
                var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
            if (!found.next()) {
                statement.execute("create database " + NAME);
            }
            return new Database(cluster.url(NAME), cluster.user(), cluster.password());
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "The embedded PostgreSQL does not answer.", "Look at postgresql.log in the data directory.", e);
        }
    }

    @Bean
    @ConditionalOnExpression("!(" + EMBEDDED + ")")
    Database external(@Value("${paodao.database-url:}") String address) {
        return Database.external(address);
    }

    @Bean
    HikariDataSource dataSource(Database database, @Value("${paodao.database-connections:20}") int connections) {
        try (Connection connection = connect(database)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST || version > NEWEST) {
                throw new DatabaseUnavailable(
                        "The database server is PostgreSQL %d.".formatted(version),
                        "Paodao supports PostgreSQL %d to %d.".formatted(OLDEST, NEWEST),
                        null);
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "The database server cannot be reached, or refuses the account (SQL state %s)."
                            .formatted(e.getSQLState()),
                    "Check address, user and password of --database-url, and that the database exists.",
                    e);
        }
        return pool(database, connections);
    }

    private static HikariDataSource pool(Database database, int connections) {
        var pool = new HikariDataSource();
        pool.setPoolName("paodao");
        pool.setJdbcUrl(database.url());
        if (!database.user().isEmpty()) {
            pool.setUsername(database.user());
            pool.setPassword(database.password());
        }
        pool.setMaximumPoolSize(connections);
        pool.addDataSourceProperty("ApplicationName", "paodao");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return pool;
    }

    private static Connection connect(Database database) throws SQLException {
        var properties = new Properties();
        if (!database.user().isEmpty()) {
            properties.setProperty("user", database.user());
            properties.setProperty("password", database.password());
        }
        return DriverManager.getConnection(database.url(), properties);
    }
}
