package org.paodao.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.paodao.document.DocumentReader;

/** How the time to read a text made to be slow grows with its size, in processor time of the reading thread. */
final class HostileGrowth implements Benchmark {
    private static final int SMALL = 50_000;
    private static final int MIDDLE = 500_000;
    private static final int LARGE = 5_000_000;
    private static final int RUNS = 3;
    private static final int WARM_UP_BYTES = 5_000;
    private static final int WARM_UP_RUNS = 60;

    private final DocumentReader reader = DocumentReader.plain();

    @Override
    public String name() {
        return "hostile";
    }

    @Override
    public String about() {
        return "reading texts made to be slow: growth from 50 kB to 5 MB";
    }

    @Override
    public List<Figure> measure(PrintStream progress) {
        progress.println("hostile: about three minutes");
        for (int i = 0; i < WARM_UP_RUNS; i++) {
            for (String name : HostileTexts.names()) {
                reader.readText(HostileTexts.ofBytes(name, WARM_UP_BYTES));
            }
        }
        var figures = new ArrayList<Figure>();
        for (String name : HostileTexts.names()) {
            progress.println("hostile: " + name);
            double[] small = perMegabyte(name, SMALL, RUNS);
            figures.add(figure(name, MIDDLE, RUNS, small));
            // one run of five megabytes tells whether time grows faster than size
            figures.add(figure(name, LARGE, 1, small));
        }
        return figures;
    }

    private Figure figure(String name, int bytes, int runs, double[] small) {
        String figure = "read.hostile.%s.%dB".formatted(name, bytes);
        return Figure.of(figure, "ms/MB", perMegabyte(name, bytes, runs), "the same at 50 kB", small);
    }

    private double[] perMegabyte(String name, int bytes, int runs) {
        String text = HostileTexts.ofBytes(name, bytes);
        var threads = ManagementFactory.getThreadMXBean();
        var millis = new double[runs];
        for (int run = 0; run < runs; run++) {
            long start = threads.getCurrentThreadCpuTime();
            Objects.requireNonNull(reader.readText(text));
            millis[run] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
        }
        return Arrays.stream(millis).map(ms -> ms / (bytes / 1e6)).toArray();
    }
}
