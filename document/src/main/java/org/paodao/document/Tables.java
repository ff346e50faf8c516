package org.paodao.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Lines.Kind;
import org.paodao.document.Lines.Line;

/**
 * A table with a head that was understood, and the rows below it.
 *
 * @param counted whether a task may go on over several rows under one number
 * @param joined whether they are one task though some of them have leads of their own
 */
record Tables(Columns columns, List<List<Range>> rows, Range place, boolean counted, boolean joined) {
    private static final int MOST_HEAD_ROWS = 3;

    /** The cell of the first column of a kind; null where it is empty or there is none. */
    @Nullable
    Range cell(List<Range> row, Columns.Kind kind) {
        int column = columns.first(kind);
        return column < 0 || column >= row.size() || row.get(column).length() == 0 ? null : row.get(column);
    }

    static List<Tables> in(Text text, List<Line> lines, UnitNames names) {
        var tables = new ArrayList<Tables>();
        var block = new TableBlock(text, names);
        for (Line line : lines) {
            if (line.kind() == Kind.ROW && isRule(line.range().of(text.folded()))) {
                continue;
            }
            if (line.kind() == Kind.ROW) {
                if (!block.takes(line.range())) {
                    close(text, block, tables);
                }
                block.add(line.range());
            } else if (line.kind() == Kind.CELL || (line.kind() == Kind.TEXT && !block.mayPart(line.range()))) {
                close(text, block, tables);
            }
        }
        close(text, block, tables);
        return tables;
    }

    /** |---|---|: a line between head and rows. */
    private static boolean isRule(String row) {
        return row.indexOf('-') >= 0 && row.chars().allMatch(c -> "|-: +=\t".indexOf(c) >= 0);
    }

    private static void close(Text text, TableBlock lines, List<Tables> tables) {
        List<List<Range>> block = lines.rows();
        Range place = lines.place();
        int from = 0;
        for (int i = 0; i < block.size(); i++) {
            var columns = columns(text, block, i);
            if (columns != null) {
                int behind = i + columns.headRows();
                int end = behind;
                while (end < block.size() && columns(text, block, end) == null) {
                    end++;
                }
                tables.add(of(text, columns, List.copyOf(block.subList(behind, end)), place));
                from = end;
                i = Math.max(from - 1, i);
            }
        }
        lines.clear();
    }

    static Tables of(Text text, Columns columns, List<List<Range>> rows, Range place) {
        var sums = new SumRows(text, columns);
        var aligned = rows.stream()
                .map(row -> RowPlaces.aligned(text, columns, row))
                .filter(row -> !sums.are(row))
                .toList();
        var tasks = aligned.stream()
                .filter(row -> row.isEmpty() || !SumRows.isSum(row.getFirst().of(text.folded())))
                .toList();
        boolean closed = aligned.stream().allMatch(row -> strokeBehind(text.folded(), row));
        int merged = tasks.stream()
                .filter(row -> row.size() > 1
                        && !RowPlaces.isNumbered(columns.kinds(), row.getFirst().of(text.folded())))
                .filter(row -> (closed || !strokeBehind(text.folded(), row)))
                .mapToInt(row -> columns.kinds().size() - row.size())
                .max()
                .orElse(0);
        int name = columns.first(Columns.Kind.NAME);
        boolean counted = name >= 0 && new ContinuedRows(text, columns, name).areCounted(aligned);
        boolean grouped = name >= 0
                && (MergedNames.are(text, columns, tasks)
                        || areNumbered(text, tasks, columns.first(Columns.Kind.TITLE)));
        var settled = columns.settled(column ->
                !grouped && ((counted && column == name) || (column >= merged && differs(text, tasks, column))));
        return new Tables(settled, aligned, place, counted && settled.first(Columns.Kind.TITLE) == name, false);
    }

    /** Whether the cells of a column carry numbers of their own, 1.…, 2.…, and some stand first in their row: each of them is a task, and what stands left of it was merged. */
    private static boolean areNumbered(Text text, List<List<Range>> rows, int column) {
        int numbered = 0;
        boolean merged = false;
        for (List<Range> row : rows) {
            String cell = column < row.size() ? row.get(column).of(text.folded()) : "";
            String first = row.isEmpty() ? "" : row.getFirst().of(text.folded());
            if (!isDigit(first) && !isDigit(cell) && row.size() > 1) {
                return false;
            }
            numbered += isDigit(cell) ? 1 : 0;
            merged |= column > 0 && isDigit(first);
        }
        return merged && numbered > 1;
    }

    private static boolean isDigit(String cell) {
        return !cell.isEmpty() && Numerals.isDigit(cell.charAt(0)) && Markers.startsWithOne(cell);
    }

    /** A table whose cells became lines: all that stands under one number is one task. */
    static Tables ofLines(Text text, Columns columns, List<List<Range>> rows, Range place) {
        var table = of(text, columns, rows, place);
        return new Tables(table.columns, table.rows, place, table.counted, true);
    }

    /** A|B|: where strokes do not close every row, an empty cell stands behind the last one. */
    private static boolean strokeBehind(String chars, List<Range> row) {
        int behind = row.isEmpty() ? chars.length() : row.getLast().end();
        return behind < chars.length() && chars.charAt(behind) == '|';
    }

    private static boolean differs(Text text, List<List<Range>> rows, int column) {
        var seen = new HashSet<String>();
        for (List<Range> row : rows) {
            if (row.size() == 1) {
                // A heading between the rows.
                continue;
            }
            String cell = column < row.size() ? row.get(column).of(text.folded()) : "";
            if (cell.isEmpty() || !seen.add(cell)) {
                return false;
            }
        }
        return !rows.isEmpty();
    }

    /** The columns, when a head of one to three rows begins at this row. */
    private static @Nullable Columns columns(Text text, List<List<Range>> block, int row) {
        Columns best = null;
        var head = new ArrayList<String>();
        for (int i = row; i < Math.min(block.size(), row + MOST_HEAD_ROWS); i++) {
            if (!addHead(text, block.get(i), head)) {
                break;
            }
            var columns = Columns.of(head, i - row + 1);
            if (columns != null && (best == null || columns.known() > best.known())) {
                best = columns;
            }
        }
        return best;
    }

    /** Lays a further head row over those above: the lower word is the more exact one. Words of a head are short. */
    private static boolean addHead(Text text, List<Range> cells, List<String> head) {
        for (int i = 0; i < cells.size(); i++) {
            String word = cells.get(i).of(text.folded()).replace(" ", "");
            if (word.length() > 24 || (!word.isEmpty() && Numerals.isDigit(word.charAt(0)) && word.length() < 4)) {
                return false;
            }
            if (i >= head.size()) {
                head.add(word);
            } else if (!word.isEmpty()) {
                head.set(i, word);
            }
        }
        return true;
    }
}
