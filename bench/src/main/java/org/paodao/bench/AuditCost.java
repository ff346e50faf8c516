package org.paodao.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.paodao.PaodaoApplication;
import org.paodao.postgres.Cluster;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** What the audit's chain costs: writes a second with and without it, on a database that syncs to disk. */
final class AuditCost implements Benchmark {
    private static final int[] WRITERS = {1, 8, 32};
    private static final int ROUNDS = 5;
    private static final int CONNECTIONS = 40;

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public String about() {
        return "writes a second with the audit's chain, at 1, 8 and 32 writers; against the same without chain";
    }

    @Override
    public List<Figure> measure(PrintStream progress) throws Exception {
        progress.println("audit: about four minutes");
        Path data = Files.createTempDirectory("paodao-bench-");
        try (Cluster database = Cluster.start(data, data.resolve("programs"));
                ConfigurableApplicationContext application = start(database, data)) {
            return measure(new AuditWrites(application), progress);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static ConfigurableApplicationContext start(Cluster database, Path data) {
        return SpringApplication.run(
                PaodaoApplication.class,
                "--server.port=0",
                "--logging.level.root=error",
                "--paodao.data=" + data,
                "--paodao.database-url=" + database.url(),
                "--paodao.database-user=" + database.user(),
                "--paodao.database-password=" + database.password(),
                "--paodao.database-connections=" + CONNECTIONS);
    }

    private static List<Figure> measure(AuditWrites writes, PrintStream progress) throws InterruptedException {
        var figures = new ArrayList<Figure>();
        for (int writers : WRITERS) {
            writes.unchained(writers);
            writes.chained(writers);
            var with = new double[ROUNDS];
            var without = new double[ROUNDS];
            var oneLane = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                // One after the other in turn, so that what else the machine does falls on all alike.
                without[round] = writes.unchained(writers);
                with[round] = writes.chained(writers);
                oneLane[round] = writes.inOneLane(writers);
            }
            String unchained = "the same transaction without chain";
            figures.add(Figure.of("audit.writes." + writers, "1/s", with, unchained, without));
            figures.add(Figure.of("audit.one-chain." + writers, "1/s", oneLane, unchained, without));
            progress.printf("audit: %d writers done%n", writers);
        }
        return figures;
    }
}
