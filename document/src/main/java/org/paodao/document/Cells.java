package org.paodao.document;

import java.util.ArrayList;
import java.util.List;

/** Splits a row of a table into its cells: {@code | a | b |}, {@code a | b} or cells parted by tabs. */
final class Cells {
    private static final int LONGEST_FOR_ONE_SEPARATOR = 80;

    private Cells() {}

    /** Whether a line looks like a row: two separators, or one in a short line. */
    static boolean isRow(String line) {
        char separator = separator(line);
        int count = 0;
        for (int i = 0; i < line.length() && count < 2; i++) {
            if (line.charAt(i) == separator) {
                count++;
            }
        }
        return count == 2 || (count == 1 && (line.length() <= LONGEST_FOR_ONE_SEPARATOR));
    }

    private static char separator(String line) {
        return line.indexOf('|') >= 0 ? '|' : '\t';
    }

    /** The cells with their ranges, trimmed; empty ones included, but not those outside the outer pipes. */
    static List<Range> of(Text text, Range row) {
        return of(text, row, startsWithPipe(text, row));
    }

    static boolean startsWithPipe(Text text, Range row) {
        return row.length() > 0 && text.folded().charAt(row.start()) == '|';
    }

    /**
     * The cells of a row.
     *
     * @param outer whether a pipe before the first cell is the table's border; otherwise a blank cell stands before it
     */
    static List<Range> of(Text text, Range row, boolean outer) {
        String folded = text.folded();
        char separator = separator(row.of(folded));
        var cells = new ArrayList<Range>();
        int start = row.start();
        if (outer && startsWithPipe(text, row)) {
            start++;
        }
        while (separator == '\t' && start > 0 && folded.charAt(start - 1) == '\t') {
            start--;
        }
        for (int i = start; i <= row.end(); i++) {
            if (i == row.end() && i == start && separator == '|') {
                break;
            }
            if (i == row.end() || folded.charAt(i) == separator) {
                cells.add(text.trim(new Range(start, i)));
                start = i + 1;
            }
        }
        return cells;
    }
}
