package org.paodao.document.extract;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One sheet of a spreadsheet: the cells that hold something.
 *
 * @param name as its tab shows; empty for csv
 * @param rows by row number from 0, each by column number from 0
 */
public record Sheet(String name, SortedMap<Integer, SortedMap<Integer, Cell>> rows) {

    /**
     * What a cell shows.
     *
     * @param text as displayed, without blanks at its ends; line breaks kept
     * @param kind where the text comes from
     * @param columns how many columns it covers; only the first of them has the cell
     * @param repeated it began in a row above and covers this one too
     */
    public record Cell(String text, Kind kind, int columns, boolean repeated) {}

    /** Where a cell's text comes from. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A date or time kept as a number and shown by its format. */
        DATE,
        /** A formula that failed, such as {@code #REF!}. */
        ERROR,
        /** A formula of which the file keeps no result. */
        NO_RESULT
    }

    private static final Cell NOTHING = new Cell("", Kind.TEXT, 1, false);

    public Sheet {
        rows = new TreeMap<>(rows);
    }

    /** The cell at a place; one without text where there is none. */
    public Cell at(int row, int column) {
        var cells = rows.get(row);
        return cells == null ? NOTHING : cells.getOrDefault(column, NOTHING);
    }
}
