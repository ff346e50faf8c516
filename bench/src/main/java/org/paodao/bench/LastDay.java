package org.paodao.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paodao.PaodaoApplication;
import org.paodao.bench.LastDayStep.Act;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/**
 * The last day of a month: the units of a district report on a plan of 500 items within minutes, their heads approve, the office looks and accepts, and others
 * read. Buttons are pressed twice and connections are lost. Afterwards every report is compared with what was sent.
 */
final class LastDay implements Benchmark {
    private static final long SEED = 20_230_630L;
    private static final int WARM_UP = 20;
    private static final int LATE = 95;
    private static final int LATEST = 99;
    private static final int MIDDLE = 50;
    private static final int MOST_SHOWN = 20;

    @Override
    public String name() {
        return "lastday";
    }

    @Override
    public String about() {
        return "80 units report on 500 items in five minutes, 50 requests a second; against a page without figures beside it";
    }

    @Override
    public List<Figure> measure(PrintStream progress) throws Exception {
        LastDaySize size = LastDaySize.said();
        String password = UUID.randomUUID() + "示例";
        Path data = Files.createTempDirectory("paodao-bench-");
        try {
            LastDayDistrict district = district(data, size, password);
            progress.println("lastday: the district is there");
            var ledger = new LastDayLedger();
            List<Figure> figures;
            try (var app = RunningApplication.start(data, options())) {
                var people = LastDayPeople.signIn(size, "http://127.0.0.1:" + app.port(), password);
                progress.println("lastday: everybody is signed in");
                figures = new ArrayList<>(
                        day(size, app, new Day(new LastDayDesks(size, district, people), ledger, progress)));
                figures.add(Figure.of("lastday.sign-in", "ms", array(people.took()), "a page", array(people.pages())));
            }
            figures.add(checked(data, district, ledger, progress));
            return figures;
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    /** A heap as a small office gives it, and what PAODAO_BENCH_JAVA_OPTS says, to try options of the JVM. */
    private static List<String> options() {
        String said = System.getenv("PAODAO_BENCH_JAVA_OPTS");
        return Stream.concat(
                        Stream.of("-Xmx1g"),
                        said == null || said.isBlank()
                                ? Stream.empty()
                                : Stream.of(said.strip().split("\\s+")))
                .toList();
    }

    private static LastDayDistrict district(Path data, LastDaySize size, String password) {
        try (var context = SpringApplication.run(
                PaodaoApplication.class,
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--logging.level.root=error",
                "--paodao.data=" + data)) {
            return LastDayDistrict.make(context, size, password);
        }
    }

    private static List<Figure> day(LastDaySize size, RunningApplication app, Day day) throws Exception {
        // So that what is measured is not the compiler at work.
        day.desks()
                .work(
                        LastDayScript.reading(size.shortened(WARM_UP), SEED),
                        new LastDayLedger(),
                        new LastDayTimes(size),
                        () -> true);
        List<double[]> memory = new ArrayList<>();
        memory.add(memory(app));
        var times = new LastDayTimes(size);
        double seconds =
                day.desks().work(LastDayScript.of(size, SEED), day.ledger(), times, () -> memory.add(memory(app)));
        memory.add(memory(app));
        tell(day.progress(), times, memory);
        double[] plain = times.percentiles(LATE, act -> act == Act.ACCOUNT);
        return List.of(
                late("lastday.p95", times.percentiles(LATE, act -> true), plain),
                late("lastday.p95.writes", times.percentiles(LATE, Act::writes), plain),
                late("lastday.p50", times.percentiles(MIDDLE, act -> true), plain),
                Figure.of(
                        "lastday.rate", "requests/s", one(times.count() / seconds), "what was meant", one(size.rate())),
                kept("lastday.heap", memory, 0),
                kept("lastday.resident", memory, 1));
    }

    private static Figure late(String name, double[] times, double[] plain) {
        return Figure.of(name, "ms", times, "a page without figures beside it", plain);
    }

    private static Figure kept(String name, List<double[]> memory, int which) {
        return Figure.of(
                name, "MB at the end", one(memory.getLast()[which]), "at the beginning", one(memory.getFirst()[which]));
    }

    private static double[] one(double value) {
        return new double[] {value};
    }

    /** The heap after a full collection and what is resident, megabytes. */
    private static double[] memory(RunningApplication app) throws IOException, InterruptedException {
        return new double[] {app.heapMegabytes(), app.residentMegabytes()};
    }

    private static void tell(PrintStream progress, LastDayTimes times, List<double[]> memory) {
        times.byAct(MIDDLE, LATE, LATEST)
                .forEach((act, found) -> progress.printf(
                        Locale.ROOT,
                        "lastday: %-10s %5.0f times, median %.0f, 95 of 100 %.0f, 99 of 100 %.0f ms%n",
                        act,
                        found[0],
                        found[1],
                        found[2],
                        found[3]));
        progress.printf(
                "lastday: 95 of 100, each fifth of the day: %s ms%n",
                Arrays.stream(times.percentiles(LATE, act -> true))
                        .mapToObj(millis -> String.format(Locale.ROOT, "%.0f", millis))
                        .collect(Collectors.joining(", ")));
        memory.forEach(now -> progress.printf(Locale.ROOT, "lastday: heap %.0f, resident %.0f MB%n", now[0], now[1]));
    }

    /** How many reports stand as they were sent; fails if one does not. */
    private static Figure checked(Path data, LastDayDistrict district, LastDayLedger ledger, PrintStream progress)
            throws SQLException {
        List<String> flaws = new ArrayList<>(ledger.refused());
        flaws.addAll(LastDayCheck.flaws(data, district, ledger));
        flaws.stream().limit(MOST_SHOWN).forEach(flaw -> progress.println("lastday: " + flaw));
        if (!flaws.isEmpty()) {
            throw new IllegalStateException("%d things are not as they should be".formatted(flaws.size()));
        }
        double[] reports = one((double) ledger.reported());
        return Figure.of("lastday.reports", "there once, word by word", reports, "acknowledged", reports);
    }

    private static double[] array(List<Double> times) {
        return times.stream().mapToDouble(time -> time).toArray();
    }

    private record Day(LastDayDesks desks, LastDayLedger ledger, PrintStream progress) {}
}
