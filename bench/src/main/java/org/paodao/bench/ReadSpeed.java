package org.paodao.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How fast the reader is, and how its time grows with the document. */
final class ReadSpeed implements Benchmark {
    private static final String PLAN = "plan";
    private static final String BARE = "bareText";
    private static final String SMALLEST = "10000";
    /** What else would take the text out of a file, and no more. */
    private static final Map<String, String> PEERS = Map.of(
            "docx", "POI XWPF taking the text out",
            "pdf", "PDFBox taking the text out",
            "html", "jsoup taking the text out");

    @Override
    public String name() {
        return "read";
    }

    @Override
    public String about() {
        return "reading a plan: speed against bare extraction, and growth from 10 kB to 10 MB";
    }

    @Override
    public List<Figure> measure(PrintStream progress) throws Exception {
        progress.println("read: about six minutes");
        List<Measured> texts = run(ReadBenchmark.class, "bytes");
        var figures = new ArrayList<Figure>();
        for (Measured plan : of(texts, PLAN)) {
            figures.addAll(figures(plan, find(texts, BARE, plan.of()), find(texts, PLAN, SMALLEST)));
        }
        List<Measured> files = run(FormatBenchmark.class, "format");
        for (Measured plan : of(files, PLAN)) {
            Measured bare = find(files, BARE, plan.of());
            String peer = Objects.requireNonNull(PEERS.get(plan.of()), plan.of());
            figures.add(Figure.of("read.format." + plan.of(), "ms", plan.millis(), peer, bare.millis()));
        }
        return figures;
    }

    private static List<Measured> run(Class<?> benchmark, String parameter) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(benchmark.getName())
                        .forks(1)
                        .jvmArgsAppend("-Xmx2g")
                        .timeout(TimeValue.minutes(5))
                        .build())
                .run();
        return results.stream().map(result -> Measured.of(result, parameter)).toList();
    }

    private static List<Measured> of(List<Measured> all, String method) {
        return all.stream().filter(measured -> measured.method().equals(method)).toList();
    }

    /** Milliseconds of each iteration of one method on one size or format; never compared nor changed, so an array does. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Measured(String method, String of, double[] millis) {
        static Measured of(RunResult result, String parameter) {
            double[] millis = result.getAggregatedResult().getIterationResults().stream()
                    .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                    .toArray();
            return new Measured(
                    result.getPrimaryResult().getLabel(), result.getParams().getParam(parameter), millis);
        }

        int bytes() {
            return Integer.parseInt(of);
        }
    }

    private static Measured find(List<Measured> all, String method, String of) {
        return all.stream()
                .filter(measured ->
                        measured.method().equals(method) && measured.of().equals(of))
                .findFirst()
                .orElseThrow();
    }

    private static List<Figure> figures(Measured plan, Measured bare, Measured smallest) {
        int bytes = plan.bytes();
        String decoding = "decoding the same file";
        if (bytes == 0) {
            int size = Samples.workPoints().getBytes(StandardCharsets.UTF_8).length;
            return List.of(Figure.of("read.sample." + size + "B", "ms", plan.millis(), decoding, bare.millis()));
        }
        return List.of(
                Figure.of("read.speed." + bytes + "B", "MB/s", speed(plan), decoding, speed(bare)),
                Figure.of(
                        "read.growth." + bytes + "B",
                        "ms/MB",
                        perMegabyte(plan),
                        "the same at 10 kB",
                        perMegabyte(smallest)));
    }

    private static double[] speed(Measured measured) {
        return Arrays.stream(measured.millis())
                .map(ms -> measured.bytes() / 1e6 / (ms / 1e3))
                .toArray();
    }

    private static double[] perMegabyte(Measured measured) {
        return Arrays.stream(measured.millis())
                .map(ms -> ms / (measured.bytes() / 1e6))
                .toArray();
    }
}
