package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Lines.Kind;
import org.paodao.document.Lines.Line;

/**
 * Tables that a copy broke at every stroke: each cell stands on lines of its own, and the strokes between them before, behind
 * or on lines by themselves. Nothing tells where a row ends but what the cells hold.
 */
final class StrokeCells {
    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 12;
    private static final int MOST_LINES = 12;
    /** No table that a copy broke so is longer; each cell is weighed against every column. */
    private static final int MOST_CELLS = 20_000;

    private static final int FEWEST_ROWS = 2;

    private final Text text;
    private final List<Line> lines;
    private final CellForms forms;
    private final List<Tables> found = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    /** Whether the last cell began behind running text: a head may follow that text without a stroke. */
    private boolean loose = true;

    private StrokeCells(Text text, List<Line> lines, UnitNames names) {
        this.text = text;
        this.lines = lines;
        this.forms = new CellForms(text, names);
    }

    /**
     * A cell.
     *
     * @param first its first line
     * @param last its last line
     * @param strokes how many strokes close it on one line: two or more end a row as well; 0 when none does
     * @param alone whether a line of nothing but strokes closes it
     */
    record Cell(Range range, int first, int last, int strokes, boolean alone) {
        Cell closed(int more, boolean byLine) {
            return new Cell(range, first, last, Math.max(strokes, more), alone || byLine);
        }

        boolean endsRow(boolean lines) {
            return strokes > 1 || (lines && alone);
        }
    }

    /** Finds them and takes their lines out of the running text. */
    static List<Tables> in(Text text, List<Line> lines, UnitNames names) {
        if (text.folded().indexOf('|') < 0) {
            return List.of();
        }
        var tables = new StrokeCells(text, lines, names);
        tables.part();
        int i = 0;
        while (i < tables.cells.size()) {
            i = tables.table(i);
        }
        return tables.found;
    }

    /** Parts the lines at their strokes; a line of several cells is a row of another kind and parts nothing. */
    private void part() {
        boolean open = false;
        for (int i = 0; i < lines.size(); i++) {
            Range line = lines.get(i).range();
            int start = line.start();
            int end = line.end();
            while (start < end && isStroke(start)) {
                start++;
            }
            while (end > start && isStroke(end - 1)) {
                end--;
            }
            int before = strokes(line.start(), start);
            int behind = strokes(end, line.end());
            if (before > 0 && !cells.isEmpty()) {
                cells.add(cells.removeLast().closed(before, start == end));
                open = false;
            }
            if (start < end) {
                add(new Range(start, end), i, open);
                cells.add(cells.removeLast().closed(behind, false));
                open = behind == 0;
            }
        }
    }

    private void add(Range range, int line, boolean goesOn) {
        boolean heads = loose && Columns.isName(word(range));
        Cell before = goesOn && !heads && !cells.isEmpty() ? cells.getLast() : null;
        if (before != null && line - before.first() < MOST_LINES) {
            cells.removeLast();
            cells.add(new Cell(new Range(before.range().start(), range.end()), before.first(), line, 0, false));
        } else {
            loose = cells.isEmpty() || cells.getLast().strokes() == 0;
            cells.add(new Cell(range, line, line, 0, false));
        }
    }

    private boolean isStroke(int at) {
        char c = text.folded().charAt(at);
        return c == '|' || Character.isWhitespace(c);
    }

    private int strokes(int from, int to) {
        int strokes = 0;
        for (int i = from; i < to; i++) {
            strokes += text.folded().charAt(i) == '|' ? 1 : 0;
        }
        return strokes;
    }

    private String word(int cell) {
        return word(cells.get(cell).range());
    }

    private String word(Range cell) {
        return text.view(cell).chars();
    }

    /** The words of a head that begins here. */
    private List<String> head(int from) {
        var words = new ArrayList<String>();
        int i = from;
        while (i < cells.size()
                && words.size() < MOST_COLUMNS
                && cells.get(i).strokes() > 0
                && Columns.mayBeName(word(i))) {
            words.add(word(i++));
        }
        return words;
    }

    private @Nullable Columns columns(int from) {
        var words = head(from);
        return words.size() < FEWEST_COLUMNS ? null : Columns.of(words, 1);
    }

    /** Returns where to go on. */
    private int table(int head) {
        Columns columns = columns(head);
        if (columns == null) {
            return head + 1;
        }
        int first = head + columns.kinds().size();
        int end = first;
        int farthest = Math.min(cells.size(), first + MOST_CELLS);
        while (end < farthest && (cells.get(end).strokes() > 0 || isLast(end)) && columns(end) == null) {
            end++;
        }
        boolean lines = cells.get(first - 1).alone()
                && cells.subList(head, first - 1).stream().noneMatch(Cell::alone);
        var rows = end == first ? null : CellRows.of(forms, columns, cells.subList(first, end), lines);
        return rows == null || rows.size() < FEWEST_ROWS ? head + 1 : take(columns, rows, head, end);
    }

    /** A text may break off within a table. */
    private boolean isLast(int cell) {
        return cell == cells.size() - 1
                && cells.get(cell).first() == cells.get(cell).last();
    }

    private int take(Columns columns, List<List<Range>> rows, int head, int end) {
        var place = new Range(
                cells.get(head).range().start(), cells.get(end - 1).range().end());
        found.add(Tables.of(text, columns, rows, place));
        for (int i = cells.get(head).first(); i <= cells.get(end - 1).last(); i++) {
            lines.set(i, lines.get(i).as(Kind.CELL));
        }
        return end;
    }
}
