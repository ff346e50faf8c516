package org.paodao.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What the audit's chain costs: writes a second with and without it, on a database that syncs to disk. */
final class AuditCost implements Benchmark {
    private static final int[] WRITERS = {1, 8, 32};
    private static final int CONNECTIONS = 40;
    private static final int WARM_UPS = 4;
    private static final int EACH_ORDER = 3;
    /**
     * The ways to write, in each of their orders: what one has left for the disk falls on the one after it, and without chain
     * would otherwise always follow the one that writes least.
     */
    private static final int[][] ORDERS = {{0, 1, 2}, {2, 1, 0}, {1, 2, 0}, {0, 2, 1}, {2, 0, 1}, {1, 0, 2}};

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
        List<Way> ways = List.of(writes::unchained, writes::chained, writes::inOneLane);
        var figures = new ArrayList<Figure>();
        for (int writers : WRITERS) {
            for (int warmUp = 0; warmUp < WARM_UPS; warmUp++) {
                for (Way way : ways) {
                    way.write(writers);
                }
            }
            double[][] writesASecond = inAllOrders(ways, writers);
            String unchained = "the same transaction without chain";
            figures.add(Figure.of("audit.writes." + writers, "1/s", writesASecond[1], unchained, writesASecond[0]));
            figures.add(Figure.of("audit.one-chain." + writers, "1/s", writesASecond[2], unchained, writesASecond[0]));
            progress.printf("audit: %d writers done%n", writers);
        }
        return figures;
    }

    /** Writes a second by way, in turn, so that what else the machine does falls on all alike. */
    private static double[][] inAllOrders(List<Way> ways, int writers) throws InterruptedException {
        var figures = new double[ways.size()][ORDERS.length * EACH_ORDER];
        for (int round = 0; round < ORDERS.length * EACH_ORDER; round++) {
            for (int way : ORDERS[round % ORDERS.length]) {
                figures[way][round] = ways.get(way).write(writers);
            }
        }
        return figures;
    }

    /** One way to write; tells writes a second. */
    @FunctionalInterface
    private interface Way {
        double write(int writers) throws InterruptedException;
    }
}
