package org.paodao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Period;
import org.paodao.scoring.bulk.Bulk;
import org.paodao.scoring.bulk.Goals;
import org.paodao.scoring.bulk.Layout;
import org.paodao.scoring.bulk.SeriesBlock;
import org.paodao.scoring.bulk.Thresholds;

/** Lights, places on the path and forecasts by the kernel alone, beside adding up the same numbers, and how the time grows with them. */
final class JudgeSpeed implements Benchmark {
    private static final int PERIODS = 120;
    private static final int SERIES = 100_000;
    private static final int THREADS = 2;
    private static final int WARM_UP = 2;
    private static final int RUNS = 5;
    private static final double MILLION = 1e6;
    private static final int SMALLEST = 10_000;
    private static final int LARGEST = 10_000_000;
    private static final int LEAST_WORK = 1_000_000;
    /** Ten years that end with June, so that there is something left to forecast. */
    private static final Period FIRST = Period.month(2013, 7);

    /** Of all threads, with what the collector and the compiler take. */
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** Keeps results from being optimised away. */
    private long seen;

    @Override
    public String name() {
        return "judge";
    }

    @Override
    public String about() {
        return "lights and forecasts of 100,000 series of 120 months; against one plain pass; growth from 10,000 values";
    }

    @Override
    public List<Figure> measure(PrintStream progress) {
        var figures = new ArrayList<Figure>();
        for (boolean cumulative : new boolean[] {true, false}) {
            String kind = cumulative ? "cumulative" : "point in time";
            progress.println("judge: " + kind);
            var work = new Work(SERIES, cumulative);
            double[] elapsed = new double[RUNS];
            double[] two = millis(1, () -> work.judge(THREADS), elapsed);
            double[] one = millis(1, () -> work.judge(1));
            double[] pass = millis(1, work.block::sum);
            figures.add(Figure.of("judge." + kind + ".two threads", "ms", elapsed, "their processor time", two));
            figures.add(Figure.of("judge." + kind + ".100000x120", "ms processor", one, "one plain pass", pass));
            figures.add(Figure.of("judge." + kind + ".threads", "ms processor", two, "one thread", one));
        }
        figures.addAll(growth());
        progress.println("judge: seen " + seen);
        return figures;
    }

    private List<Figure> growth() {
        var figures = new ArrayList<Figure>();
        double[] smallest = perValue(SMALLEST);
        for (int values = SMALLEST; values <= LARGEST; values *= 10) {
            double[] times = values == SMALLEST ? smallest : perValue(values);
            figures.add(
                    Figure.of("judge.growth." + values, "ns processor a value", times, "the same at 10,000", smallest));
        }
        return figures;
    }

    private double[] perValue(int values) {
        int series = (values + PERIODS - 1) / PERIODS;
        int repeats = Math.max(1, LEAST_WORK / values);
        var work = new Work(series, true);
        double perValue = MILLION / ((double) series * PERIODS);
        return Arrays.stream(millis(repeats, () -> work.judge(1)))
                .map(ms -> ms * perValue)
                .toArray();
    }

    private double[] millis(int repeats, LongSupplier work) {
        return millis(repeats, work, new double[RUNS]);
    }

    /** Milliseconds of processor time a time, each run so many times that the clock does not matter; beside them those that went by. */
    private double[] millis(int repeats, LongSupplier work, double[] elapsed) {
        double[] times = new double[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            long began = System.nanoTime();
            long from = MACHINE.getProcessCpuTime();
            for (int i = 0; i < repeats; i++) {
                seen += work.getAsLong();
            }
            if (run >= 0) {
                times[run] = (MACHINE.getProcessCpuTime() - from) / MILLION / repeats;
                elapsed[run] = (System.nanoTime() - began) / MILLION / repeats;
            }
        }
        return times;
    }

    /** A block of seasonal series with noise, one value in fifty missing, and a goal for each year. */
    private static final class Work {
        private final SeriesBlock block;
        private final Goals goals;

        Work(int series, boolean cumulative) {
            var layout = new Layout(FIRST, series, PERIODS, cumulative);
            block = new SeriesBlock(layout);
            goals = new Goals(layout, Direction.HIGHER);
            var random = new Random(20_230_601L);
            for (int i = 0; i < series; i++) {
                fill(i, 1000 + random.nextInt(100_000), random);
            }
        }

        private void fill(int series, int size, Random random) {
            Layout layout = block.layout();
            long value = size;
            for (int period = 0; period < PERIODS; period++) {
                int month = (FIRST.number() - 1 + period) % 12;
                long gained = size * (100L + 5L * month + random.nextInt(30)) / 100;
                value = layout.cumulative() && month > 0 ? value + gained : gained;
                if (random.nextInt(50) > 0) {
                    block.put(series, period, value);
                }
            }
            for (int year = 0; year < layout.years(); year++) {
                goals.put(series, year, layout.cumulative() ? 0 : size, size * (layout.cumulative() ? 17L : 2L));
            }
        }

        long judge(int threads) {
            var verdicts = Bulk.judge(block, goals, Thresholds.USUAL, threads);
            return verdicts.light(0, PERIODS - 1).judged() ? 1 : 0;
        }
    }
}
