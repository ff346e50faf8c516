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
import org.paodao.kernel.UnreadableTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a file of figures and takes it: looking and taking read it alike, so that what was shown is what comes. */
@Component
class FileTaking {
    private final LoadTables tables;
    private final LoadWarningTable warnings;
    private final Files files;
    private final Bulk bulk;
    private final TransactionTemplate transactions;

    FileTaking(
            LoadTables tables, LoadWarningTable warnings, Files files, Bulk bulk, PlatformTransactionManager manager) {
        this.tables = tables;
        this.warnings = warnings;
        this.files = files;
        this.bulk = bulk;
        this.transactions = new TransactionTemplate(manager);
    }

    /** Looks at a file and keeps what was found; nothing else is written. */
    void look(CurrentUser user, UUID id) {
        LoadLine load = tables.one(user.jurisdiction(), id, null).orElseThrow();
        Read read = read(user, load);
        List<FlaggedTables.Told> found = new ArrayList<>();
        List<LoadSeenTable.Version> seen = new ArrayList<>();
        BulkTables.Counts would = Objects.requireNonNull(transactions.execute(status -> {
            Bulk.Looked looked = bulk.look(user, read.resolving());
            read.hinder(looked.flaws());
            if (read.problems().isEmpty()) {
                found.addAll(bulk.warnings(user, read.resolving(), looked));
                seen.addAll(bulk.seen(looked));
            }
            status.setRollbackOnly();
            return looked.beside().counts(found.size());
        }));
        transactions.executeWithoutResult(status -> {
            warnings.replace(user, id, found, read::cell, read.resolving().columns()::commentOf);
            bulk.keep(user, id, seen);
            tables.found(user.jurisdiction(), id, read.found(), would);
        });
    }

    /** Takes a file, all or none; what came between looking and taking is found again, and nothing is changed that was not seen. */
    void take(CurrentUser user, UUID id) {
        LoadLine load = tables.one(user.jurisdiction(), id, null).orElseThrow();
        Read read = read(user, load);
        transactions.executeWithoutResult(status -> {
            Bulk.Looked looked = bulk.look(user, read.resolving());
            Map<Integer, Flaw> hindered = new HashMap<>(bulk.changedSince(user, id, looked));
            hindered.putAll(looked.flaws());
            read.hinder(hindered);
            if (read.problems().isEmpty()) {
                int lines = read.resolving().columns().size();
                var told = new Bulk.Told(load.name(), load.sha256(), lines);
                Bulk.Taken taken = bulk.take(user, id, new Bulk.Taking(read.resolving(), looked, told));
                read.hinder(taken.flaws());
                tables.taken(user.jurisdiction(), id, taken.counts(), lines);
                bulk.keep(user, id, List.of());
            }
            if (!read.problems().isEmpty()) {
                status.setRollbackOnly();
            }
        });
        if (!read.problems().isEmpty()) {
            tables.found(user.jurisdiction(), id, read.found(), BulkTables.Counts.NONE);
        }
    }

    private Read read(CurrentUser user, LoadLine load) {
        Resolving resolving = Objects.requireNonNull(transactions.execute(status -> bulk.resolving(user)));
        Read read = Read.of(resolving);
        try {
            byte[] content = transactions.execute(status -> files.content(user, Objects.requireNonNull(load.file())));
            List<Sheet> sheets = Extraction.sheets(Objects.requireNonNull(content), load.name());
            return read(user, load, sheets, read);
        } catch (Unreadable why) {
            read.problems().add(new Problem("", UnreadableTable.cell(why), UnreadableTable.flaw(why)));
            return read;
        }
    }

    private Read read(CurrentUser user, LoadLine load, List<Sheet> sheets, Read read) {
        int lines = sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum();
        var done = new AtomicInteger();
        LoadReading reading = Objects.requireNonNullElse(load.reading(), LoadReading.TEMPLATE);
        List<SheetLoad> filled = sheets.stream()
                .filter(sheet -> !sheet.rows().isEmpty())
                .map(sheet -> new SheetLoad(sheet, reading, read.resolving()))
                .toList();
        boolean some = !filled.stream().allMatch(SheetLoad::isBeside);
        for (SheetLoad one : filled) {
            read.columns().addAll(one.columns());
            if (some && one.isBeside()) {
                read.leftOut().add(one.name());
                continue;
            }
            int from = read.resolving().columns().size();
            int unkept = one.read(
                    read.problems(),
                    more -> tables.progress(user.jurisdiction(), load.id(), done.addAndGet(more), lines));
            read.unkept().addAndGet(unkept);
            read.found(one);
            for (int n = from; n < read.resolving().columns().size(); n++) {
                read.sheets().put(n, one);
            }
        }
        read.nameRepeated();
        return read;
    }

    /**
     * A file that was read.
     *
     * @param unkept how many cells are wrong beyond those whose problems are kept
     */
    private record Read(
            Resolving resolving,
            List<Problem> problems,
            AtomicInteger unkept,
            List<LoadLine.Column> columns,
            List<String> leftOut,
            List<LoadLine.EmptyRows> empty,
            List<Problem> doubts,
            Map<Integer, SheetLoad> sheets) {

        static Read of(Resolving resolving) {
            return new Read(
                    resolving,
                    new ArrayList<>(),
                    new AtomicInteger(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new HashMap<>());
        }

        void found(SheetLoad sheet) {
            doubts.addAll(sheet.doubts());
            if (sheet.empty().rows() > 0) {
                empty.add(sheet.empty());
            }
        }

        void problem(int n, Flaw flaw) {
            Problem cell = cell(n);
            problems.add(new Problem(cell.sheet(), cell.cell(), flaw));
        }

        /** Names the figures that come twice, at the second. */
        void nameRepeated() {
            resolving
                    .columns()
                    .repeated()
                    .forEach((n, first) -> problem(n, Flaw.of("indicatorvalue.twice-in-rows", first.toString())));
        }

        /** The cell of a figure. */
        Problem cell(int n) {
            SheetLoad sheet = Objects.requireNonNull(sheets.get(n));
            return new Problem(sheet.name(), sheet.cell(resolving.columns(), n), Flaw.of("indicatorvalue.asks"));
        }

        /** Adds what stands in the way as the figures are now; a file with other problems is not asked for it. */
        void hinder(Map<Integer, Flaw> hindered) {
            hindered.forEach(this::problem);
        }

        LoadLine.Found found() {
            List<Problem> first = Problem.first(problems, RowReader.MOST_PROBLEMS);
            return new LoadLine.Found(
                    columns.stream().map(LoadLine.Column::heading).distinct().toList(),
                    columns,
                    leftOut,
                    resolving.columns().size(),
                    wrong(),
                    first,
                    empty,
                    doubts);
        }

        /** How many cells are wrong; one with two problems is one. */
        private int wrong() {
            return unkept.get()
                    + (int) problems.stream()
                            .map(problem -> problem.sheet() + '!' + problem.cell())
                            .distinct()
                            .count();
        }
    }
}
