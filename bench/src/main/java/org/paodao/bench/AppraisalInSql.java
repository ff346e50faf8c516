package org.paodao.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.paodao.postgres.Cluster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** The plain scheme as one query in PostgreSQL over the same figures; a database of its own, gone when closed. */
final class AppraisalInSql implements AutoCloseable {
    private final Path data;
    private final Cluster cluster;
    private final JdbcClient db;

    private AppraisalInSql(Path data, Cluster cluster) {
        this.data = data;
        this.cluster = cluster;
        db = JdbcClient.create(new DriverManagerDataSource(cluster.url(), cluster.user(), cluster.password()));
    }

    /** With the figures of so many units, clauses and months in it. */
    static AppraisalInSql start(int units, int clauses, int months) throws IOException {
        Path data = Files.createTempDirectory("paodao-bench-");
        Cluster cluster = Cluster.start(data, data.resolve("programs"));
        // A run that is broken off leaves no database behind.
        Runtime.getRuntime().addShutdownHook(new Thread(cluster::close));
        var sql = new AppraisalInSql(data, cluster);
        sql.fill(units, clauses, months);
        return sql;
    }

    private void fill(int units, int clauses, int months) {
        db.sql("create table clause (number int primary key, full_marks numeric not null)")
                .update();
        db.sql("""
                create table figure (month int, unit int, clause int, percent numeric(7, 2) not null, primary key (month, unit, clause))""").update();
        db.sql("insert into clause select c, 5 + c % 20 from generate_series(0, :clauses - 1) c")
                .param("clauses", clauses)
                .update();
        db.sql("""
                insert into figure
                select m, u, c, ((u * 7919::bigint + c * 104729::bigint + m * 1299709::bigint + u::bigint * c * 31) % 12000)::numeric / 100
                  from generate_series(1, :months) m, generate_series(0, :units - 1) u, generate_series(0, :clauses - 1) c""")
                .param("months", months)
                .param("units", units)
                .param("clauses", clauses)
                .update();
        db.sql("analyze figure").update();
    }

    /** Scores and ranks everything; gives the sum of all totals, so that nothing can be left out. */
    BigDecimal score() {
        return db.sql("""
                with scored as (
                    select f.month, f.unit, sum(round(c.full_marks * case
                               when f.percent < 60 then f.percent * 0.5 / 60
                               when f.percent < 100 then 0.5 + (f.percent - 60) * 0.5 / 40
                               when f.percent < 120 then 1 + (f.percent - 100) * 0.1 / 20
                               else 1.1 end, 2)) total
                      from figure f join clause c on c.number = f.clause
                     group by f.month, f.unit),
                ranked as (
                    select month, unit, total, rank() over (partition by month order by total desc) place from scored)
                select sum(total) + 0 * max(place) from ranked""").query(BigDecimal.class).single();
    }

    @Override
    public void close() throws IOException {
        cluster.close();
        FileSystemUtils.deleteRecursively(data);
    }
}
