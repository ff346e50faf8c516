package org.paodao.bench;

import java.io.PrintStream;
import java.util.List;

/** Something that can be measured; add it to {@link Benchmarks#ALL}. */
interface Benchmark {

    /** What is typed after {@code ./paodao bench}. */
    String name();

    /** What it tells, in one line. */
    String about();

    /**
     * Measures.
     *
     * @param progress where to say what is going on
     */
    List<Figure> measure(PrintStream progress) throws Exception;
}
