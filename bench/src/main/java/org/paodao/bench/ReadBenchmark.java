package org.paodao.bench;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.paodao.document.DocumentReader;
import org.paodao.document.DraftPlan;
import org.paodao.document.Unreadable;

/** Reading a plan out of a text file, beside merely decoding the same file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadBenchmark {
    /** Bytes of the file; 0 is the sample as it is. */
    @Param({"0", "10000", "100000", "1000000", "10000000"})
    int bytes;

    private final DocumentReader reader = DocumentReader.plain();
    private byte[] file = {};

    @Setup
    public void makeFile() {
        String text = bytes == 0 ? Samples.workPoints() : Samples.ofBytes(bytes);
        file = text.getBytes(StandardCharsets.UTF_8);
    }

    @org.openjdk.jmh.annotations.Benchmark
    public DraftPlan plan() throws Unreadable {
        return reader.read(file, "plan.txt");
    }

    @org.openjdk.jmh.annotations.Benchmark
    public int bareText() throws IOException {
        var text = new StringBuilder(file.length / 2);
        var chunk = new char[8192];
        try (var in =
                new BufferedReader(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8))) {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                text.append(chunk, 0, n);
            }
        }
        return text.length();
    }
}
