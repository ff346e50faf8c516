package org.paodao.bench;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.paodao.indicator.value.FileLoads;
import org.paodao.indicator.value.LoadLine;
import org.paodao.kernel.CurrentUser;
import org.springframework.context.ConfigurableApplicationContext;

/** How long an Excel file of a hundred thousand figures takes: until it is looked at, cell by cell with all checks, and until it is taken; beside POI opening it. */
final class SheetSpeed implements Benchmark {
    private static final int VALUES = 100_000;
    private static final int COUNTIES = 120;
    private static final int ROUNDS = 3;
    private static final int AMOUNT = 4;
    private static final int IN_MEMORY = 100;
    private static final long POLL_MILLIS = 20;
    private static final double NANOS_A_SECOND = 1e9;
    private static final String POI = "POI opening the file and going through its cells";

    @Override
    public String name() {
        return "sheet";
    }

    @Override
    public String about() {
        return "seconds until an Excel file of 100,000 figures is looked at and taken; against POI opening it";
    }

    @Override
    public List<Figure> measure(PrintStream progress) throws Exception {
        var set = new StandardData(COUNTIES);
        try (var application = EmbeddedApplication.start()) {
            byte[] file = sheet(set.write(application.data().resolve("standard.csv")));
            progress.printf("sheet: %,d figures, %,d kB%n", VALUES, file.length / 1000);
            var looked = new double[ROUNDS];
            var taken = new double[ROUNDS];
            var opened = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                CurrentUser user = set.nation(application.context(), round);
                Times times = load(application.context(), user, file);
                looked[round] = times.looked();
                taken[round] = times.taken();
                opened[round] = open(file);
                progress.printf(
                        "sheet: looked at %.1f s, taken %.1f s, %d steps of progress seen; POI %.1f s%n",
                        looked[round], taken[round], times.steps(), opened[round]);
            }
            return List.of(
                    Figure.of("sheet.looked-at", "s", looked, POI, opened),
                    Figure.of("sheet.taken", "s", taken, POI, opened));
        }
    }

    private static Times load(ConfigurableApplicationContext app, CurrentUser user, byte[] file)
            throws InterruptedException {
        FileLoads loads = app.getBean(FileLoads.class);
        Set<Integer> steps = new HashSet<>();
        long from = System.nanoTime();
        UUID id = loads.start(user, "standard.xlsx", file, "");
        expect(finished(loads, user, id, steps), "CHECKED");
        long between = System.nanoTime();
        loads.take(user, id);
        LoadLine taken = expect(finished(loads, user, id, steps), "TAKEN");
        if (taken.fresh() != VALUES) {
            throw new IllegalStateException("%d figures came of %d".formatted(taken.fresh(), VALUES));
        }
        long end = System.nanoTime();
        return new Times((between - from) / NANOS_A_SECOND, (end - between) / NANOS_A_SECOND, steps.size());
    }

    private static LoadLine finished(FileLoads loads, CurrentUser user, UUID id, Set<Integer> steps)
            throws InterruptedException {
        LoadLine load = loads.one(user, id);
        while (load.isRunning()) {
            steps.add(load.done());
            Thread.sleep(POLL_MILLIS);
            load = loads.one(user, id);
        }
        return load;
    }

    private static LoadLine expect(LoadLine load, String state) {
        if (!load.state().equals(state)) {
            throw new IllegalStateException("The file is %s: %s".formatted(load.state(), load.found()));
        }
        return load;
    }

    /** The first figures of the set, one a row, under the headings of the template. */
    private static byte[] sheet(Path csv) throws IOException {
        try (var book = new SXSSFWorkbook(IN_MEMORY);
                BufferedReader lines = Files.newBufferedReader(csv);
                var out = new ByteArrayOutputStream()) {
            SXSSFSheet sheet = book.createSheet("示例");
            for (int at = 0; at <= VALUES; at++) {
                String[] parts = Objects.requireNonNull(lines.readLine()).split(",", -1);
                Row row = sheet.createRow(at);
                for (int column = 0; column < parts.length; column++) {
                    Cell cell = row.createCell(column);
                    if (column == AMOUNT && at > 0) {
                        cell.setCellValue(Double.parseDouble(parts[column]));
                    } else {
                        cell.setCellValue(parts[column]);
                    }
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static double open(byte[] file) throws IOException {
        long from = System.nanoTime();
        long letters = 0;
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    letters += cell.toString().length();
                }
            }
        }
        if (letters < VALUES) {
            throw new IllegalStateException("Nothing stands in the file.");
        }
        return (System.nanoTime() - from) / NANOS_A_SECOND;
    }

    /** Seconds, and how many steps of progress were seen. */
    private record Times(double looked, double taken, int steps) {}
}
