package org.paodao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.paodao.scoring.appraisal.Appraisal;
import org.paodao.scoring.appraisal.Facts;
import org.paodao.scoring.mass.Cells;
import org.paodao.scoring.mass.Mass;
import org.paodao.scoring.mass.Scores;
import org.paodao.scoring.robust.Robustness;
import org.paodao.scoring.robust.Settings;
import org.paodao.scoring.scheme.Scheme;

/**
 * Appraisals by the library alone: an official run, draws of its robustness, and very many units over whole numbers beside reading the same numbers and beside one SQL query; and how the time
 * grows with the units.
 */
final class AppraisalSpeed implements Benchmark {
    private static final int UNITS = 200;
    private static final int CLAUSES = 150;
    private static final int DRAWS = 10_000;
    private static final int COUNTIES = 3_000;
    private static final int INDICATORS = 72;
    private static final int MONTHS = 12;
    private static final int VILLAGES = 690_000;
    /** Figures scored between two looks at the processor's clock, which ticks slowly. */
    private static final int LEAST_WORK = 20_000_000;

    private static final int THREADS = 2;
    private static final int WARM_UP = 3;
    private static final int RUNS = 7;
    private static final double MILLION = 1e6;
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** For a try on a small machine: a tenth, a hundredth of all sizes. */
    private final int part;

    /** Keeps results from being optimised away. */
    private long seen;

    AppraisalSpeed() {
        String said = System.getenv("PAODAO_BENCH_PART");
        part = said == null ? 1 : Integer.parseInt(said);
    }

    @Override
    public String name() {
        return "appraisal";
    }

    @Override
    public String about() {
        return "200 units × 150 clauses, 10,000 draws; 3,000 × 72 × 12 against one pass and one SQL query; growth to 690,000 units";
    }

    @Override
    public List<Figure> measure(PrintStream progress) throws Exception {
        var figures = new ArrayList<Figure>();
        progress.println("appraisal: an official run and its draws");
        figures.addAll(run());
        progress.println("appraisal: counties");
        figures.addAll(counties());
        progress.println("appraisal: growth");
        figures.addAll(growth());
        progress.println("appraisal: seen " + seen);
        return figures;
    }

    private List<Figure> run() {
        int units = Math.max(2, UNITS / part);
        Scheme scheme = AppraisalWork.rich(CLAUSES);
        Facts facts = AppraisalWork.facts(units, CLAUSES);
        Cells cells = AppraisalWork.cells(1, units, CLAUSES);
        var settings = new Settings(1, DRAWS / part, 10, 5, THREADS);
        double[] run = millis(() -> Appraisal.of(scheme, facts).ledger().size(), false);
        double[] draws = millis(
                () -> Robustness.of(scheme, facts, settings, (done, all) -> true)
                        .orElseThrow()
                        .size(),
                false);
        String pass = "one pass over the figures";
        double[] reading = millis(cells::sum, false);
        return List.of(
                Figure.of("appraisal.run.200x150", "ms", run, pass, reading),
                Figure.of("appraisal.draws.10000", "ms", draws, "the run", run));
    }

    private List<Figure> counties() throws IOException {
        int units = COUNTIES / part;
        Mass mass = Mass.of(AppraisalWork.plain(INDICATORS), AppraisalWork.GROUP, AppraisalWork.DECIMALS);
        List<Cells> year = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> AppraisalWork.cells(month, units, INDICATORS))
                .toList();
        double[] one = millis(() -> score(mass, year, 1), false);
        double[] two = millis(() -> score(mass, year, THREADS), false);
        double[] pass = millis(() -> year.stream().mapToLong(Cells::sum).sum(), false);
        try (var sql = AppraisalInSql.start(units, INDICATORS, MONTHS)) {
            check(sum(mass, year), sql.score());
            double[] query = millis(() -> sql.score().longValue(), false);
            return List.of(
                    Figure.of("appraisal.counties.one thread", "ms", one, "one plain pass", pass),
                    Figure.of("appraisal.counties.two threads", "ms", two, "one plain pass", pass),
                    Figure.of("appraisal.counties.sql", "ms", query, "one thread", one));
        }
    }

    private static long score(Mass mass, List<Cells> year, int threads) {
        return year.stream()
                .mapToLong(month -> mass.score(month, threads).place(0))
                .sum();
    }

    private static BigDecimal sum(Mass mass, List<Cells> year) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Cells month : year) {
            Scores scores = mass.score(month, 1);
            for (int unit = 0; unit < scores.units(); unit++) {
                sum = sum.add(scores.total(unit));
            }
        }
        return sum;
    }

    /** The query rounds halves up, we to the even digit: the sums differ by that, and by nothing else. */
    private static void check(BigDecimal ours, BigDecimal theirs) {
        BigDecimal off = ours.subtract(theirs).abs();
        if (off.movePointRight(4).compareTo(ours) > 0) {
            throw new IllegalStateException("The query comes to %s, the kernel to %s.".formatted(theirs, ours));
        }
    }

    private List<Figure> growth() {
        var figures = new ArrayList<Figure>();
        Mass mass = Mass.of(AppraisalWork.plain(INDICATORS), AppraisalWork.GROUP, AppraisalWork.DECIMALS);
        double[] least = {};
        for (int units : new int[] {COUNTIES, 10 * COUNTIES, 100 * COUNTIES, VILLAGES}) {
            Cells cells = AppraisalWork.cells(1, units / part, INDICATORS);
            int repeats = Math.max(1, LEAST_WORK / (cells.units() * INDICATORS));
            double cellsInMillions = (double) cells.units() * INDICATORS * repeats / MILLION;
            double[] times = Arrays.stream(millis(
                            () -> IntStream.range(0, repeats)
                                    .mapToLong(i -> mass.score(cells, 1).place(0))
                                    .sum(),
                            true))
                    .map(ms -> ms / cellsInMillions)
                    .toArray();
            least = units == COUNTIES ? times : least;
            figures.add(Figure.of(
                    "appraisal.growth." + units, "ns processor a figure", times, "the same with 3,000 units", least));
        }
        return figures;
    }

    /** Milliseconds that go by, or those of the processor. */
    private double[] millis(LongSupplier work, boolean processor) {
        double[] times = new double[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            long from = processor ? MACHINE.getProcessCpuTime() : System.nanoTime();
            seen += work.getAsLong();
            if (run >= 0) {
                times[run] = ((processor ? MACHINE.getProcessCpuTime() : System.nanoTime()) - from) / MILLION;
            }
        }
        return times;
    }
}
