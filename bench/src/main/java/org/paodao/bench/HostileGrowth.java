package org.paodao.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.paodao.document.DocumentReader;

/** How the time to read a text made to be slow grows with its size, in processor time of the reading thread. */
final class HostileGrowth {
    private static final int SMALL = 50_000;
    private static final List<Integer> LARGE = List.of(500_000, 5_000_000);
    private static final int RUNS = 3;
    private static final int WARM_UP_BYTES = 5_000;
    private static final int WARM_UP_RUNS = 60;

    private final DocumentReader reader = DocumentReader.plain();

    List<Figure> measure(PrintStream progress) {
        progress.println("read: hostile texts, about two minutes");
        for (int i = 0; i < WARM_UP_RUNS; i++) {
            for (String name : HostileTexts.names()) {
                reader.readText(HostileTexts.ofBytes(name, WARM_UP_BYTES));
            }
        }
        var figures = new ArrayList<Figure>();
        for (String name : HostileTexts.names()) {
            double[] small = perMegabyte(name, SMALL);
            for (int bytes : LARGE) {
                String figure = "read.hostile.%s.%dB".formatted(name, bytes);
                figures.add(Figure.of(figure, "ms/MB", perMegabyte(name, bytes), "the same at 50 kB", small));
            }
        }
        return figures;
    }

    private double[] perMegabyte(String name, int bytes) {
        String text = HostileTexts.ofBytes(name, bytes);
        var threads = ManagementFactory.getThreadMXBean();
        var millis = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = threads.getCurrentThreadCpuTime();
            Objects.requireNonNull(reader.readText(text));
            millis[run] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
        }
        return Arrays.stream(millis).map(ms -> ms / (bytes / 1e6)).toArray();
    }
}
