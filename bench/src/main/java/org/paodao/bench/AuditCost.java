package org.paodao.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

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
        try (var application = EmbeddedApplication.start("--paodao.database-connections=" + CONNECTIONS)) {
            return measure(new AuditWrites(application.context()), progress);
        }
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
