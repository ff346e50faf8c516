package org.paodao.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.paodao.PaodaoApplication;
import org.paodao.indicator.value.ValueLoads;
import org.paodao.kernel.CurrentUser;
import org.paodao.postgres.Cluster;
import org.postgresql.PGConnection;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** How fast the standard data set is loaded, rights, history and audit on, beside a plain COPY of the rows that come of it. */
final class ImportSpeed implements Benchmark {
    private static final int ROUNDS = 3;
    private static final double NANOS_A_SECOND = 1e9;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String about() {
        return "figures a second from CSV into the database; against COPY of the same rows";
    }

    @Override
    public List<Figure> measure(PrintStream progress) throws Exception {
        progress.printf("import: %,d figures, %d rounds%n", StandardData.FIGURES, ROUNDS);
        Path data = Files.createTempDirectory("paodao-bench-");
        try (Cluster database = Cluster.start(data, data.resolve("programs"));
                var app = SpringApplication.run(
                        PaodaoApplication.class,
                        "--server.port=0",
                        "--logging.level.root=error",
                        "--paodao.data=" + data,
                        "--paodao.database-url=" + database.url(),
                        "--paodao.database-user=" + database.user(),
                        "--paodao.database-password=" + database.password())) {
            return measure(app, data, progress);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static List<Figure> measure(ApplicationContext app, Path data, PrintStream progress) throws Exception {
        Path csv = StandardData.write(data.resolve("standard.csv"));
        var loaded = new double[ROUNDS];
        var again = new double[ROUNDS];
        var copied = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            CurrentUser user = StandardData.district(app, round);
            loaded[round] = StandardData.FIGURES / load(app, user, csv);
            again[round] = StandardData.FIGURES / load(app, user, csv);
            copied[round] = StandardData.FIGURES / copy(app, user, data.resolve("rows"));
            progress.printf("import: %.0f/s, again %.0f/s, COPY %.0f/s%n", loaded[round], again[round], copied[round]);
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of("import.load", "1/s", loaded, "COPY of the same rows", copied));
        figures.add(Figure.of("import.same-again", "1/s", again, "COPY of the same rows", copied));
        return figures;
    }

    private static double load(ApplicationContext app, CurrentUser user, Path csv) throws IOException {
        try (var stream = Files.newInputStream(csv)) {
            long from = System.nanoTime();
            app.getBean(ValueLoads.class).load(user, "standard.csv", stream);
            return (System.nanoTime() - from) / NANOS_A_SECOND;
        }
    }

    /** Copies what was loaded out, and times how long it takes to copy it into a table of the same shape with the same key. */
    private static double copy(ApplicationContext app, CurrentUser user, Path file) throws SQLException, IOException {
        var db = app.getBean(JdbcClient.class);
        db.sql("create schema if not exists bench").update();
        db.sql("drop table if exists bench.value").update();
        db.sql("create table bench.value (like indicator.value including indexes)")
                .update();
        try (Connection connection = app.getBean(DataSource.class).getConnection()) {
            var copying = connection.unwrap(PGConnection.class).getCopyAPI();
            try (var out = Files.newOutputStream(file)) {
                copying.copyOut(
                        "copy (select * from indicator.value where jurisdiction = '" + user.jurisdiction()
                                + "') to stdout",
                        out);
            }
            try (var in = Files.newInputStream(file)) {
                long from = System.nanoTime();
                copying.copyIn("copy bench.value from stdin", in);
                return (System.nanoTime() - from) / NANOS_A_SECOND;
            }
        }
    }
}
