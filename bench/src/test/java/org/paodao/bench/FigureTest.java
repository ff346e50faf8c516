package org.paodao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void aFigureIsTheMedianHeldAgainstThePeersMedian() {
        var figure = Figure.of("read", "ms", new double[] {4, 2, 3}, "peer", new double[] {1, 2});

        assertThat(figure.value()).isEqualTo(3);
        assertThat(figure.ratio()).isEqualTo(2);
        assertThat(figure.spread()).isEqualTo(2.0 / 3);
        assertThat(figure.n()).isEqualTo(3);
    }

    @Test
    void aLongDocumentIsAsLongAsAskedFor() {
        assertThat(Samples.ofBytes(100_000).getBytes(StandardCharsets.UTF_8)).hasSizeBetween(99_990, 100_002);
    }

    @Test
    void everyBenchmarkHasItsOwnName() {
        assertThat(Benchmarks.ALL).extracting(Benchmark::name).doesNotHaveDuplicates();
    }
}
