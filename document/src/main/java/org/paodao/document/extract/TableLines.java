package org.paodao.document.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a table's rows as lines {@code | cell | cell |}.
 *
 * <p>A cell that covers several rows is repeated in each of them; of the columns that a cell covers, the first shows its text
 * and the others are empty, so that columns stay where the header says. A row of one cell over all columns is one cell.
 */
final class TableLines {
    private static final int MOST_COLUMNS = 1_000;

    private final Lines lines;
    private final List<String> row = new ArrayList<>();
    private final List<Integer> owed = new ArrayList<>();
    private List<String> above = List.of();
    private int cells;

    TableLines(Lines lines) {
        this.lines = lines;
    }

    /** A cell that covers {@code rows} rows and {@code columns} columns; further rows need no call. */
    void cell(CharSequence text, int columns, int rows) {
        coverFromAbove();
        cells++;
        for (int i = 0; i < Math.max(1, columns) && row.size() < MOST_COLUMNS; i++) {
            oweRows(row.size(), rows - 1);
            row.add(i == 0 ? Normal.cell(text).replace('|', '｜') : "");
        }
    }

    /** The lower part of a cell that began in the row above. */
    void continued(int columns) {
        cells++;
        for (int i = 0; i < Math.max(1, columns) && row.size() < MOST_COLUMNS; i++) {
            oweRows(row.size(), 0);
            row.add(row.size() < above.size() ? above.get(row.size()) : "");
        }
    }

    /** Columns without any cell. */
    void skip(int columns) {
        for (int i = 0; i < columns && row.size() < MOST_COLUMNS; i++) {
            oweRows(row.size(), 0);
            row.add("");
        }
    }

    void endRow() {
        coverFromAbove();
        if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
            var shown =
                    cells == 1 ? row.stream().filter(cell -> !cell.isEmpty()).toList() : row;
            lines.add("| " + String.join(" | ", shown) + " |");
        }
        above = List.copyOf(row);
        row.clear();
        cells = 0;
    }

    private void coverFromAbove() {
        while (row.size() < owed.size() && owed.get(row.size()) > 0) {
            int column = row.size();
            owed.set(column, owed.get(column) - 1);
            row.add(column < above.size() ? above.get(column) : "");
            cells++;
        }
    }

    private void oweRows(int column, int rows) {
        while (owed.size() <= column) {
            owed.add(0);
        }
        owed.set(column, rows);
    }
}
