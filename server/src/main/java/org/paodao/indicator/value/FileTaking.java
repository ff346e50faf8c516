package org.paodao.indicator.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.paodao.document.Unreadable;
import org.paodao.document.extract.Extraction;
import org.paodao.document.extract.Sheet;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal.Flaw;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a file of figures and takes it: looking and taking read it alike, so that what was shown is what comes. */
@Component
class FileTaking {
    private final LoadTables tables;
    private final Files files;
    private final Bulk bulk;
    private final TransactionTemplate transactions;

    FileTaking(LoadTables tables, Files files, Bulk bulk, PlatformTransactionManager manager) {
        this.tables = tables;
        this.files = files;
        this.bulk = bulk;
        this.transactions = new TransactionTemplate(manager);
    }

    /** Looks at a file and keeps what was found; nothing else is written. */
    void look(CurrentUser user, UUID id) {
        LoadLine load = tables.one(user.jurisdiction(), id, null).orElseThrow();
        Read read = read(user, load);
        transactions.executeWithoutResult(status -> {
            read.hinder(bulk.hindered(user, read.resolving()));
            status.setRollbackOnly();
        });
        tables.found(user.jurisdiction(), id, read.found());
    }

    /** Takes a file, all or none; what came between looking and taking is found again. */
    void take(CurrentUser user, UUID id) {
        LoadLine load = tables.one(user.jurisdiction(), id, null).orElseThrow();
        Read read = read(user, load);
        transactions.executeWithoutResult(status -> {
            read.hinder(bulk.hindered(user, read.resolving()));
            if (read.problems().isEmpty()) {
                int lines = read.resolving().columns().size();
                var counts = bulk.take(user, id, read.resolving(), new Bulk.Told(load.name(), load.sha256(), lines));
                tables.taken(user.jurisdiction(), id, counts, lines);
            } else {
                status.setRollbackOnly();
            }
        });
        if (!read.problems().isEmpty()) {
            tables.found(user.jurisdiction(), id, read.found());
        }
    }

    private Read read(CurrentUser user, LoadLine load) {
        Resolving resolving = Objects.requireNonNull(transactions.execute(status -> bulk.resolving(user)));
        List<Problem> problems = new ArrayList<>();
        try {
            byte[] content = transactions.execute(status -> files.content(user, Objects.requireNonNull(load.file())));
            List<Sheet> sheets = Extraction.sheets(Objects.requireNonNull(content), load.name());
            return read(user, load, sheets, new Read(resolving, problems, new ArrayList<>(), new HashMap<>()));
        } catch (Unreadable why) {
            problems.add(new Problem("", "", Flaw.of("indicatorvalue.load-unreadable", why.detail())));
            return new Read(resolving, problems, List.of(), Map.of());
        }
    }

    private Read read(CurrentUser user, LoadLine load, List<Sheet> sheets, Read read) {
        int lines = sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum();
        var done = new AtomicInteger();
        LoadReading reading = Objects.requireNonNullElse(load.reading(), LoadReading.TEMPLATE);
        for (Sheet sheet : sheets) {
            if (!sheet.rows().isEmpty()) {
                var one = new SheetLoad(sheet, reading);
                read.headings().addAll(one.headings());
                int from = read.resolving().columns().size();
                one.read(
                        read.resolving(),
                        read.problems(),
                        more -> tables.progress(user.jurisdiction(), load.id(), done.addAndGet(more), lines));
                for (int n = from; n < read.resolving().columns().size(); n++) {
                    read.sheets().put(n, new Spot(sheet.name(), one));
                }
            }
        }
        for (int n : read.resolving().columns().repeated()) {
            read.problem(n, Flaw.of("indicatorvalue.twice"));
        }
        return read;
    }

    /** A file that was read. */
    private record Read(Resolving resolving, List<Problem> problems, List<String> headings, Map<Integer, Spot> sheets) {

        void problem(int n, Flaw flaw) {
            Spot spot = Objects.requireNonNull(sheets.get(n));
            problems.add(new Problem(spot.name(), spot.sheet().cell(resolving.columns(), n), flaw));
        }

        /** Adds what stands in the way as the figures are now; a file with other problems is not asked for it. */
        void hinder(Map<Integer, Flaw> hindered) {
            hindered.forEach(this::problem);
        }

        LoadLine.Found found() {
            List<Problem> first =
                    problems.stream().limit(RowReader.MOST_PROBLEMS).toList();
            return new LoadLine.Found(
                    headings.stream().distinct().toList(), resolving.columns().size(), problems.size(), first);
        }
    }

    /** Where a figure stands. */
    private record Spot(String name, SheetLoad sheet) {}
}
