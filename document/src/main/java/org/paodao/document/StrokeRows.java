package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Lines.Kind;
import org.paodao.document.Lines.Line;

/**
 * Tables of which every cell came to stand on lines of its own, with a stroke before each but the first, and a stroke alone
 * that closes the row. A cell merged over several rows is printed once.
 */
final class StrokeRows {
    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 12;
    private static final int MOST_LINES = 60;

    private final Text text;
    private final List<Line> lines;
    private final List<Tables> found = new ArrayList<>();

    private StrokeRows(Text text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /** A row and the line behind it. */
    private record Row(List<Range> cells, int end) {}

    /** Finds them and takes their lines out of the running text. */
    static List<Tables> in(Text text, List<Line> lines) {
        var tables = new StrokeRows(text, lines);
        int i = 0;
        while (i < lines.size()) {
            i = tables.mayBegin(i) ? tables.table(i) : i + 1;
        }
        return tables.found;
    }

    private String said(int line) {
        return lines.get(line).range().of(text.folded());
    }

    private boolean mayBegin(int line) {
        String word = said(line).replace(" ", "");
        return line + 1 < lines.size() && Columns.isName(word) && opens(line + 1) && !closes(line + 1);
    }

    private boolean opens(int line) {
        return said(line).startsWith("|");
    }

    private boolean closes(int line) {
        String said = said(line);
        return !said.isEmpty() && said.chars().allMatch(c -> c == '|' || c == ' ');
    }

    /** Returns where to go on. */
    private int table(int first) {
        Row head = row(first);
        Columns columns = head == null ? null : columns(head.cells());
        if (head == null || columns == null) {
            return first + 1;
        }
        var rows = new ArrayList<List<Range>>();
        int end = head.end();
        Row row = end < lines.size() ? row(end) : null;
        while (row != null && row.cells().size() <= columns.kinds().size()) {
            rows.add(row.cells());
            end = row.end();
            row = end < lines.size() ? row(end) : null;
        }
        if (rows.size() < 2) {
            return first + 1;
        }
        var place = new Range(
                lines.get(first).range().start(), lines.get(end - 1).range().end());
        found.add(Tables.of(text, columns, rows, place));
        for (int i = first; i < end; i++) {
            lines.set(i, lines.get(i).as(Kind.CELL));
        }
        return end;
    }

    private @Nullable Columns columns(List<Range> cells) {
        var words = cells.stream()
                .map(cell -> cell.of(text.folded()).replaceAll("\\s", ""))
                .toList();
        boolean names = cells.size() >= FEWEST_COLUMNS
                && cells.size() <= MOST_COLUMNS
                && words.stream().allMatch(word -> Columns.isName(word));
        return names ? Columns.of(words, 1) : null;
    }

    /** The row that begins at a line and that a stroke alone closes; null when none does. */
    private @Nullable Row row(int first) {
        var cells = new ArrayList<Range>();
        for (int i = first; i < Math.min(lines.size(), first + MOST_LINES); i++) {
            if (closes(i)) {
                return cells.isEmpty() ? null : new Row(cells, i + 1);
            }
            add(i, cells);
        }
        return null;
    }

    /** A line without a stroke goes on with the cell before it. */
    private void add(int line, List<Range> cells) {
        Range range = lines.get(line).range();
        if (opens(line)) {
            cells.add(text.trim(new Range(range.start() + 1, range.end())));
        } else if (range.length() > 0 && cells.isEmpty()) {
            cells.add(text.trim(range));
        } else if (range.length() > 0) {
            Range before = cells.removeLast();
            int start = before.length() == 0 ? range.start() : before.start();
            cells.add(new Range(start, range.end()));
        }
    }
}
