package org.paodao.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How fast the reader is, and how its time grows with the document. */
final class ReadSpeed implements Benchmark {
    private static final String PLAN = "plan";
    private static final String BARE = "bareText";
    private static final int SMALLEST = 10_000;

    @Override
    public String name() {
        return "read";
    }

    @Override
    public String about() {
        return "reading a plan from text: speed against bare decoding, growth from 10 kB to 10 MB";
    }

    @Override
    public List<Figure> measure(PrintStream progress) throws Exception {
        progress.println("read: about two minutes");
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ReadBenchmark.class.getName())
                        .forks(1)
                        .jvmArgsAppend("-Xmx2g")
                        .timeout(TimeValue.minutes(5))
                        .build())
                .run();
        List<Measured> all = results.stream().map(Measured::of).toList();
        return all.stream()
                .filter(measured -> measured.method().equals(PLAN))
                .flatMap(plan -> figures(plan, find(all, BARE, plan.bytes()), find(all, PLAN, SMALLEST)).stream())
                .toList();
    }

    /** Milliseconds of each iteration of one method on one size; never compared nor changed, so an array does. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Measured(String method, int bytes, double[] millis) {
        static Measured of(RunResult result) {
            double[] millis = result.getAggregatedResult().getIterationResults().stream()
                    .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                    .toArray();
            int bytes = Integer.parseInt(result.getParams().getParam("bytes"));
            return new Measured(result.getPrimaryResult().getLabel(), bytes, millis);
        }
    }

    private static Measured find(List<Measured> all, String method, int bytes) {
        return all.stream()
                .filter(measured -> measured.method().equals(method) && measured.bytes() == bytes)
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
