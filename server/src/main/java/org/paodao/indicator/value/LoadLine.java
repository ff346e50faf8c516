package org.paodao.indicator.value;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.files.StoredFile;

/**
 * Figures that came together, and how far they are.
 *
 * @param file the original; null for a call
 * @param state CHECKING, CHECKED, TAKING, TAKEN, REFUSED, DROPPED or BROKEN
 * @param reading how its columns are read; null for a call
 * @param found what was found in it; null until it was looked at
 * @param done rows so far, of {@code lines}
 * @param fresh figures that came to be, as are {@code changed} and {@code unchanged}; of a file that was looked at, what taking it would do
 * @param warned how much the checks found
 */
public record LoadLine(
        UUID id,
        String name,
        String sha256,
        @Nullable UUID file,
        String state,
        @Nullable LoadReading reading,
        @Nullable Found found,
        int done,
        int lines,
        int fresh,
        int changed,
        int unchanged,
        int warned,
        int version,
        Instant startedAt,
        String startedBy) {

    /** Figures that came with a call. */
    static LoadLine taken(UUID id, Bulk.Told told, BulkTables.Counts counts) {
        return new LoadLine(
                id,
                told.name(),
                told.sha256(),
                null,
                "TAKEN",
                null,
                null,
                told.lines(),
                told.lines(),
                counts.fresh(),
                counts.changed(),
                told.lines() - counts.fresh() - counts.changed(),
                counts.warned(),
                1,
                Instant.EPOCH,
                "");
    }

    /** A file that is to be looked at. */
    static LoadLine file(UUID id, StoredFile file, LoadReading reading) {
        return new LoadLine(
                id,
                file.name(),
                file.sha256(),
                file.id(),
                "CHECKING",
                reading,
                null,
                0,
                0,
                0,
                0,
                0,
                0,
                1,
                Instant.EPOCH,
                "");
    }

    /** Whether a job is at it. */
    public boolean isRunning() {
        return state.equals("CHECKING") || state.equals("TAKING");
    }

    /** Whether all its figures stand already. */
    public boolean changesNothing() {
        return fresh == 0 && changed == 0;
    }

    /** The last part of its message key. */
    public String word() {
        return state.toLowerCase(Locale.ROOT);
    }

    /**
     * What was found in a file.
     *
     * @param headings of its sheets, to choose from
     * @param columns how each is read; of a file that was looked at before this was kept, none
     * @param leftOut names of the sheets that hold no figures; of a file that was looked at before this was kept, none
     * @param figures how many it holds
     * @param wrong how many cells cannot be taken
     * @param problems the first of them
     * @param empty the rows that name an indicator and no figure; of a file that was looked at before this was kept, none
     * @param doubts cells whose name does not look like that of the indicator; nothing is refused for it
     */
    public record Found(
            List<String> headings,
            @Nullable List<Column> columns,
            @Nullable List<String> leftOut,
            int figures,
            int wrong,
            List<Problem> problems,
            @Nullable List<EmptyRows> empty,
            @Nullable List<Problem> doubts) {
        public Found {
            headings = List.copyOf(headings);
            columns = columns == null ? List.of() : List.copyOf(columns);
            leftOut = leftOut == null ? List.of() : List.copyOf(leftOut);
            problems = List.copyOf(problems);
            empty = empty == null ? List.of() : List.copyOf(empty);
            doubts = doubts == null ? List.of() : List.copyOf(doubts);
        }

        @Override
        public List<Column> columns() {
            return columns == null ? List.of() : columns;
        }

        @Override
        public List<String> leftOut() {
            return leftOut == null ? List.of() : leftOut;
        }

        @Override
        public List<Problem> doubts() {
            return doubts == null ? List.of() : doubts;
        }

        @Override
        public List<EmptyRows> empty() {
            return empty == null ? List.of() : empty;
        }
    }

    /**
     * Rows of a sheet that name an indicator and have no figure; they are not read.
     *
     * @param rows how many there are
     * @param first the numbers of the first of them, from 1
     */
    public record EmptyRows(String sheet, int rows, List<Integer> first) {
        public EmptyRows {
            first = List.copyOf(first);
        }
    }

    /**
     * How a column of a file is read.
     *
     * @param sheet name of its sheet
     * @param meaning what it holds, as in {@link LoadReading}; NONE for a column that is not read
     * @param period whose figures it holds where each period is a column; else empty
     */
    public record Column(String sheet, String heading, String meaning, String period) {
        public boolean used() {
            return !meaning.equals(LoadReading.NONE);
        }
    }
}
