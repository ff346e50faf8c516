package org.paodao.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.health.DataSourceHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Chooses the database: the external server that a setting names, or else the embedded one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class PostgresConfiguration {
    private static final long CONNECTION_TIMEOUT_MILLIS = 10_000;

    /** Made when it is needed, which is before the data source; so it is stopped after it. */
    @Bean
    @Lazy
    Cluster cluster(DatabaseSettings settings) {
        return Cluster.start(settings.data(), settings.programs());
    }

    @Bean
    HikariDataSource dataSource(DatabaseSettings settings, ObjectProvider<Cluster> embedded) {
        Address address = settings.external().orElseGet(() -> Address.ofApplication(embedded.getObject()));
        return checkedPool(address, settings.databaseConnections());
    }

    /** Connections of the role that owns the tables, for upgrades only. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource owner(DatabaseSettings settings, ObjectProvider<Cluster> embedded) {
        Address address = settings.externalOwner().orElseGet(() -> Address.ofOwner(embedded.getObject()));
        return address.dataSource();
    }

    /** The pool alone is asked whether the database is well: the owner has no pool, and each of its connections would be a new one. */
    @Bean
    DataSourceHealthIndicator dbHealthIndicator(HikariDataSource pool) {
        return new DataSourceHealthIndicator(pool);
    }

    /** After an upgrade the application's role is let in to what is new. */
    @Bean
    FlywayMigrationStrategy upgrade(HikariDataSource pool) {
        return flyway -> {
            flyway.migrate();
            ApplicationRole.letIn(flyway.getConfiguration().getDataSource(), pool);
        };
    }

    /** A pool on a server that answers and is of a version that Paodao knows. */
    static HikariDataSource checkedPool(Address address, int connections) {
        HikariDataSource pool = pool(address, connections);
        try {
            ServerVersion.check(pool);
            return pool;
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private static HikariDataSource pool(Address address, int connections) {
        var config = new HikariConfig();
        config.setPoolName("paodao");
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(CONNECTION_TIMEOUT_MILLIS);
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("ApplicationName", "paodao");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        // As text they are read digit by digit; in binary form a big number is made of each, and there are millions.
        config.addDataSourceProperty("binaryTransferDisable", "NUMERIC");
        // A statement is read and analysed once for a connection, and planned for what is asked each time: a plan for
        // whatever may be asked goes through everything where the filter of the moment finds one row.
        config.setConnectionInitSql("set time zone 'UTC'; set plan_cache_mode = force_custom_plan");
        return new HikariDataSource(config);
    }
}
