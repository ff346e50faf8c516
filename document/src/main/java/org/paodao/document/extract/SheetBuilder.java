package org.paodao.document.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.paodao.document.Unreadable.Cause;

/** Collects a sheet's cells and spreads merged ones over the rows that they cover. */
final class SheetBuilder {
    private static final int MOST_CELLS = 2_000_000;
    private static final int MOST_MERGES = 100_000;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;

    private final String name;
    private final Budget budget;
    private final SortedMap<Integer, SortedMap<Integer, Sheet.Cell>> rows = new TreeMap<>();
    private final List<Merge> merges = new ArrayList<>();
    private int cells;

    SheetBuilder(String name, Budget budget) {
        this.name = name;
        this.budget = budget;
    }

    void cell(int row, int column, String text, Sheet.Kind kind) {
        String shown = Normal.text(text).strip();
        if ((shown.isEmpty() && kind != Sheet.Kind.NO_RESULT) || !isInside(row, column)) {
            return;
        }
        count(shown);
        rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, new Sheet.Cell(shown, kind, 1, false));
    }

    private static boolean isInside(int row, int column) {
        return row >= 0 && row < MOST_ROWS && column >= 0 && column < MOST_COLUMNS;
    }

    void merge(Merge merge) {
        if (merges.size() >= MOST_MERGES) {
            throw Stop.because(Cause.TOO_LARGE, "more than %d merged areas".formatted(MOST_MERGES));
        }
        if (isInside(merge.firstRow(), merge.firstColumn())
                && merge.firstRow() <= merge.lastRow()
                && merge.firstColumn() <= merge.lastColumn()) {
            merges.add(merge);
        }
    }

    Sheet build() {
        merges.forEach(this::spread);
        return new Sheet(name, rows);
    }

    private void spread(Merge merge) {
        var first = rows.get(merge.firstRow());
        var origin = first == null ? null : first.get(merge.firstColumn());
        if (first == null || origin == null) {
            return;
        }
        int columns = Math.min(merge.lastColumn(), MOST_COLUMNS - 1) - merge.firstColumn() + 1;
        first.put(merge.firstColumn(), new Sheet.Cell(origin.text(), origin.kind(), columns, false));
        for (var row : rows.tailMap(merge.firstRow() + 1).entrySet()) {
            if (row.getKey() > merge.lastRow()) {
                break;
            }
            count(origin.text());
            row.getValue()
                    .putIfAbsent(merge.firstColumn(), new Sheet.Cell(origin.text(), origin.kind(), columns, true));
        }
    }

    private void count(String text) {
        if (++cells > MOST_CELLS) {
            throw Stop.because(Cause.TOO_LARGE, "more than %d cells".formatted(MOST_CELLS));
        }
        budget.tick();
        budget.write(text.length() + 3L);
    }

    /** Merged cells; all four ends belong to the area and count from 0. */
    record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
}
