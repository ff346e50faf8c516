package org.paodao.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code ./paodao bench}. */
public final class Benchmarks {
    static final List<Benchmark> ALL = List.of(
            new ReadSpeed(),
            new HostileGrowth(),
            new StartTime(),
            new AuditCost(),
            new UnitSearch(),
            new MapSpeed(),
            new JudgeSpeed(),
            new ImportSpeed(),
            new SheetSpeed(),
            new QuerySpeed(),
            new PageSpeed(),
            new LastDay(),
            new RegisterSpeed(),
            new AppraisalSpeed(),
            new RoundSpeed(),
            new RulingSpeed());
    private static final int BAD_USAGE = 2;
    private static final String DATA = "data";

    private Benchmarks() {}

    /**
     * Runs the named benchmarks, or lists them.
     *
     * @param names of benchmarks; none lists what there is; {@code data} and a file writes the standard data set
     */
    public static void main(String[] names) throws Exception {
        var out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        var progress =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
        if (names.length == 2 && names[0].equals(DATA)) {
            out.println(StandardData.standard().write(Path.of(names[1])).toAbsolutePath());
            return;
        }
        List<Benchmark> chosen = new ArrayList<>();
        for (String name : names) {
            ALL.stream().filter(b -> b.name().equals(name)).findFirst().ifPresent(chosen::add);
        }
        if (names.length == 0 || chosen.size() < names.length) {
            ALL.forEach(b -> out.printf(Locale.ROOT, "%-10s %s%n", b.name(), b.about()));
            out.printf(
                    Locale.ROOT,
                    "%-10s %s%n",
                    DATA + " FILE",
                    "writes the standard data set as CSV, to measure other systems on");
            System.exit(names.length == 0 ? 0 : BAD_USAGE);
        }
        List<Figure> figures = new ArrayList<>();
        for (Benchmark benchmark : chosen) {
            figures.addAll(benchmark.measure(progress));
        }
        ProcessMemory.most().ifPresent(figures::add);
        var json = JsonMapper.shared();
        figures.forEach(figure -> out.println(json.writeValueAsString(figure.json())));
    }
}
