package org.paodao.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.paodao.indicator.FiguresChanged;
import org.paodao.indicator.light.LightFilter;
import org.paodao.indicator.light.LightLine;
import org.paodao.indicator.light.Lights;
import org.paodao.indicator.value.ValueLoads;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.Period;
import org.postgresql.PGConnection;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How fast the standard data set is loaded, rights, checks, history and audit on, beside a plain COPY of the rows that come of it; how long it then takes until
 * every ratio, light and forecast is right; and how long that takes after one changed figure and after all of them have changed.
 */
final class ImportSpeed implements Benchmark {
    private static final int ROUNDS = 3;
    private static final double NANOS_A_SECOND = 1e9;
    private static final String COPY = "COPY of the same rows";

    private long committed;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String about() {
        return "figures a second from CSV into the database, against COPY; seconds until all ratios and lights are right";
    }

    @Override
    public List<Figure> measure(PrintStream progress) throws Exception {
        var set = StandardData.standard();
        progress.printf("import: %,d figures, %d rounds%n", set.figures(), ROUNDS);
        try (var application = EmbeddedApplication.start()) {
            application
                    .context()
                    .addApplicationListener(new ApplicationListener<PayloadApplicationEvent<FiguresChanged>>() {
                        @Override
                        public void onApplicationEvent(PayloadApplicationEvent<FiguresChanged> news) {
                            noteCommit();
                        }
                    });
            return measure(application.context(), set, application.data(), progress);
        }
    }

    private void noteCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                committed = System.nanoTime();
            }
        });
    }

    private List<Figure> measure(ConfigurableApplicationContext app, StandardData set, Path data, PrintStream progress)
            throws Exception {
        Path csv = set.write(data.resolve("standard.csv"));
        Path changed = set.write(data.resolve("changed.csv"), 1);
        var times = new Times();
        List<CurrentUser> nations = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            CurrentUser user = set.nation(app, round);
            Load first = load(app, user, Files.newInputStream(csv));
            times.loaded[round] = set.figures() / first.seconds();
            times.right[round] = first.untilRight();
            times.again[round] =
                    set.figures() / load(app, user, Files.newInputStream(csv)).untilRight();
            times.one[round] = change(app, user, round);
            times.copied[round] = copy(app, user, data.resolve("rows"));
            progress.println("import: " + times.of(round));
            nations.add(user);
        }
        Load all = load(app, nations.getLast(), Files.newInputStream(changed));
        progress.printf(
                "import: all changed, %.0f/s, right after %.1f s%n", set.figures() / all.seconds(), all.untilRight());
        return times.figures(set, all);
    }

    private Load load(ConfigurableApplicationContext app, CurrentUser user, InputStream csv) throws IOException {
        try (csv) {
            long from = System.nanoTime();
            app.getBean(ValueLoads.class).load(user, "standard.csv", csv);
            return new Load((committed - from) / NANOS_A_SECOND, (System.nanoTime() - from) / NANOS_A_SECOND);
        }
    }

    /** Changes one figure and sees that the ratio of its province is another. */
    private double change(ConfigurableApplicationContext app, CurrentUser user, int round) throws IOException {
        String row = "code,unit,part,period,value\nN01,示例县1,,%d-12,%d\n".formatted(StandardData.YEAR, round + 1);
        LightLine before = december(app, user);
        double seconds = load(app, user, new ByteArrayInputStream(row.getBytes(StandardCharsets.UTF_8)))
                .untilRight();
        if (before.equals(december(app, user))) {
            throw new IllegalStateException("The ratio of the province did not follow the changed figure.");
        }
        return seconds;
    }

    private static LightLine december(ConfigurableApplicationContext app, CurrentUser user) {
        Period december = Period.month(StandardData.YEAR, StandardData.MONTHS);
        var province = app.getBean(org.paodao.organization.Organization.class)
                .named(user, StandardData.PROVINCE)
                .orElseThrow();
        return app.getBean(Lights.class)
                .lines(user, new LightFilter(null, december, StandardData.ratioCode(1), province.id(), null))
                .getFirst();
    }

    /** Copies what was loaded out, and times how long it takes to copy it into a table of the same shape with the same key. */
    private static double copy(ConfigurableApplicationContext app, CurrentUser user, Path file)
            throws SQLException, IOException {
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

    /** Until the figures stood in the database, and until everything that depends on them was right. */
    private record Load(double seconds, double untilRight) {}

    /** What was timed, round by round. */
    private static final class Times {
        final double[] loaded = new double[ROUNDS];
        final double[] right = new double[ROUNDS];
        final double[] again = new double[ROUNDS];
        final double[] one = new double[ROUNDS];
        final double[] copied = new double[ROUNDS];

        String of(int round) {
            return "%.0f/s, right after %.1f s, again %.0f/s, one changed %.2f s, COPY %.1f s"
                    .formatted(loaded[round], right[round], again[round], one[round], copied[round]);
        }

        /** @param all what took all of them changed, once: it is slow */
        List<Figure> figures(StandardData set, Load all) {
            double[] copying =
                    Arrays.stream(copied).map(took -> set.figures() / took).toArray();
            return List.of(
                    Figure.of("import.load", "1/s", loaded, COPY, copying),
                    Figure.of("import.same-again", "1/s", again, COPY, copying),
                    Figure.of("import.until-right", "s", right, COPY, copied),
                    Figure.of("import.one-changed", "s", one, COPY, copied),
                    Figure.of("import.all-changed", "s", new double[] {all.untilRight()}, COPY, copied));
        }
    }
}
