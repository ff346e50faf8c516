package org.paodao.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Columns.Kind;
import org.paodao.document.Lines.Line;

/**
 * Tables that a copy pressed into one line without any sign between their cells. The numbers that count up part the rows where
 * a unit's name or a sentence ends before them; within a row the units follow the last sentence, in the order of the head.
 */
final class GluedTables {
    private static final int MOST_VAIN = 2_000;
    private static final int LONGEST_ROW = 1_500;
    private static final int FEWEST_ROWS = 2;
    private static final int FEW_ROWS = 3;
    private static final int LONGEST_BEFORE = 12;

    private final Text text;
    private final String chars;
    private final UnitNames names;
    private final GluedNames glued;
    /** Where the row last looked at ends. */
    private int behindRow;
    /** Where the rows last looked at end; no head is sought within them again. */
    private int behindRows;

    private GluedTables(Text text, UnitNames names) {
        this.text = text;
        this.chars = text.folded();
        this.names = names;
        this.glued = new GluedNames(chars, names);
    }

    /** Finds them and takes their text out of the running lines. */
    static List<Tables> in(Text text, List<Line> lines, UnitNames names) {
        var tables = new GluedTables(text, names);
        var found = new ArrayList<Tables>();
        int vain = 0;
        int at = tables.chars.indexOf("序号");
        while (at >= 0 && vain < MOST_VAIN) {
            var head = GluedHead.at(tables.chars, at);
            var table = head == null ? null : tables.table(at, head);
            vain += head != null && table == null ? 1 : 0;
            if (table != null) {
                found.add(table);
            }
            at = tables.chars.indexOf("序号", Math.max(at + 2, head == null ? 0 : tables.behindRows));
        }
        GluedLines.take(lines, found.stream().map(Tables::place).toList());
        return found;
    }

    private @Nullable Tables table(int start, GluedHead.Found head) {
        var columns = GluedNames.widened(head.columns());
        var rows = new ArrayList<List<Range>>();
        int named = 0;
        int at = head.end();
        int number = Numerals.value(chars.substring(at, Numerals.endOfDigits(chars, at)));
        while (at >= 0) {
            int next = next(at, ++number, chars.substring(start, head.end()));
            var row = row(columns, at, next < 0 ? last(at) : behindRow);
            named += row.stream().filter(cell -> cell.length() > 0).count() > 2 ? 1 : 0;
            rows.add(row);
            at = next;
        }
        int end = rows.getLast().stream().mapToInt(Range::end).max().orElse(start);
        behindRows = rows.size() > FEW_ROWS ? end : start;
        boolean certain = rows.size() >= FEWEST_ROWS && named * 2 >= rows.size();
        behindRows = certain ? end : behindRows;
        return certain ? Tables.of(text, columns, rows, new Range(start, end)) : null;
    }

    /** Where the next row's number stands, perhaps below the head printed again; notes where the row before it ends. */
    private int next(int at, int number, String head) {
        String digits = Integer.toString(number);
        int limit = Math.min(chars.length(), at + LONGEST_ROW);
        for (int i = chars.indexOf(digits, at + 2, limit); i >= 0; i = chars.indexOf(digits, i + 1, limit)) {
            int end = i + digits.length();
            boolean again = chars.startsWith(head, i - head.length());
            boolean alone = end < chars.length()
                    && Character.isIdeographic(chars.charAt(end))
                    && !Numerals.isDigit(chars.charAt(i - 1))
                    && MeasureUnits.at(chars, end, chars.length()) == 0;
            if (alone && (again || endsCell(i))) {
                behindRow = again ? i - head.length() : i;
                return i;
            }
        }
        return -1;
    }

    /** Whether a unit's name or a bracket behind one ends here. */
    private boolean endsCell(int end) {
        if (chars.charAt(end - 1) == ')') {
            return true;
        }
        for (int from = end - 2; from >= Math.max(0, end - LONGEST_BEFORE); from--) {
            if (names.isSure(chars.substring(from, end))) {
                return true;
            }
        }
        return false;
    }

    /** The last row ends with its units, else with its line. */
    private int last(int at) {
        int stop = chars.indexOf('\n', at);
        return Math.min(stop < 0 ? chars.length() : stop, at + LONGEST_ROW);
    }

    private List<Range> row(Columns columns, int start, int end) {
        int first = Numerals.endOfDigits(chars, start);
        var row = new ArrayList<>(Collections.nCopies(columns.kinds().size(), new Range(first, first)));
        row.set(0, new Range(start, first));
        row.set(columns.first(Kind.TITLE), new Range(first, end));
        for (int i = first; i < end; i++) {
            var units = "。;".indexOf(chars.charAt(i)) >= 0 ? glued.at(i + 1, end, columns) : List.<GluedNames.Cell>of();
            if (!units.isEmpty()) {
                units.forEach(cell -> row.set(cell.column(), cell.range()));
                boolean closes = units.getLast().range().end() >= end - 1;
                row.set(columns.first(Kind.TITLE), new Range(first, closes ? i + 1 : end));
                return row;
            }
        }
        return row;
    }
}
