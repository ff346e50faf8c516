package org.paodao.document.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paodao.document.extract.Sheet;

/** Finds a table's heading: below title rows, of one row or several, with cells merged over columns and rows. */
final class Headings {
    private static final int SEARCHED = 40;
    private static final int MOST_ROWS = 4;
    private static final int MOST_COLUMNS = 200;
    private static final Pattern FIGURE = Pattern.compile("\\d");

    private final ListKind kind;

    Headings(ListKind kind) {
        this.kind = kind;
    }

    /** The table whose heading explains most columns; null when no row names the things listed. */
    @Nullable
    Table find(Sheet sheet) {
        Table best = null;
        long most = 1;
        for (int row : sheet.rows().keySet().stream().limit(SEARCHED).toList()) {
            var table = at(sheet, row);
            long known = table == null
                    ? 0
                    : table.columns().stream()
                            .filter(column -> column.field() != ListField.OTHER)
                            .count();
            if (known > most) {
                best = table;
                most = known;
            }
        }
        return best;
    }

    private @Nullable Table at(Sheet sheet, int first) {
        if (names(sheet, first, 1).size() < 2) {
            // One cell over everything is the list's title.
            return null;
        }
        int depth = 1;
        while (depth < MOST_ROWS && continues(sheet, first + depth)) {
            depth++;
        }
        var names = names(sheet, first, depth);
        var title = title(names);
        if (title == null) {
            return null;
        }
        var columns = new HeadingColumns(kind, sheet.name(), first + depth - 1);
        names.forEach((index, parts) -> columns.add(index, parts, index == title.column()));
        return new Table(sheet, first, depth, columns.columns(), title.listed(), columns.problems());
    }

    /** A row belongs to the heading above it if cells reach into it, or if it only divides cells that stand over several columns. */
    private boolean continues(Sheet sheet, int row) {
        var cells = sheet.rows().get(row);
        if (cells == null) {
            return false;
        }
        if (cells.values().stream().anyMatch(Sheet.Cell::repeated)) {
            return true;
        }
        return cells.keySet().stream().allMatch(column -> above(sheet, row - 1, column) != null)
                && cells.entrySet().stream().anyMatch(cell -> divides(sheet, row, cell.getKey()));
    }

    /** Below a target whatever is no figure says whose target it is, such as 区 and 市. */
    private boolean divides(Sheet sheet, int row, int column) {
        String text = ColumnNames.plain(sheet.at(row, column).text());
        String above = above(sheet, row - 1, column);
        return ColumnNames.field(text, kind) != null
                || (above != null
                        && ColumnNames.field(ColumnNames.plain(above), kind) == ListField.TARGET
                        && !FIGURE.matcher(text).find());
    }

    /** The heading over several columns that a column is under; null when there is none. */
    private static @Nullable String above(Sheet sheet, int row, int column) {
        for (int i = column; i >= 0; i--) {
            String text = sheet.at(row, i).text();
            if (!text.isEmpty()) {
                int reach = reach(sheet, row, i);
                return reach > 1 && i + reach > column ? text : null;
            }
        }
        return null;
    }

    /** How many columns a heading is above: those it is merged over, or the empty ones beside it that are divided below. */
    private static int reach(Sheet sheet, int row, int column) {
        int columns = sheet.at(row, column).columns();
        while (columns < MOST_COLUMNS
                && sheet.at(row, column + columns).text().isEmpty()
                && isOwn(sheet.at(row + 1, column))
                && isOwn(sheet.at(row + 1, column + columns))) {
            columns++;
        }
        return Math.min(columns, MOST_COLUMNS);
    }

    private static boolean isOwn(Sheet.Cell cell) {
        return !cell.text().isEmpty() && !cell.repeated();
    }

    /** The words above each column, from top to bottom. */
    private static SortedMap<Integer, List<String>> names(Sheet sheet, int first, int depth) {
        var names = new TreeMap<Integer, List<String>>();
        for (int row = first; row < first + depth; row++) {
            boolean last = row == first + depth - 1;
            for (var cell : sheet.rows().getOrDefault(row, new TreeMap<>()).entrySet()) {
                if (isOwn(cell.getValue()) && cell.getKey() < MOST_COLUMNS) {
                    int until = cell.getKey() + (last ? 1 : reach(sheet, row, cell.getKey()));
                    for (int column = cell.getKey(); column < until; column++) {
                        names.computeIfAbsent(column, key -> new ArrayList<>())
                                .add(Cells.oneLine(cell.getValue().text()));
                    }
                }
            }
        }
        return names;
    }

    /** Where the things listed stand, and what the heading calls them. */
    private record Title(int column, ListKind listed) {}

    private @Nullable Title title(Map<Integer, List<String>> names) {
        Title best = null;
        int nearest = Integer.MAX_VALUE;
        for (var entry : names.entrySet()) {
            String plain = ColumnNames.plain(entry.getValue().getLast());
            for (var other : ListKind.values()) {
                int rank = ColumnNames.titleRank(plain, other);
                int distance = rank + (other == kind ? 0 : other == ListKind.TASKS ? 100 : 200);
                if (rank >= 0 && distance < nearest) {
                    nearest = distance;
                    best = new Title(entry.getKey(), listed(plain, other));
                }
            }
        }
        return best;
    }

    /** Works, reforms and tasks are all called tasks or matters now and then; 重点工作 are no reforms. */
    private ListKind listed(String plain, ListKind named) {
        boolean likeTasks = named == ListKind.TASKS && kind != ListKind.INDICATORS && kind != ListKind.OUTCOMES;
        boolean works = kind == ListKind.REFORMS && ColumnNames.titleRank(plain, ListKind.WORKS) == 0;
        return !likeTasks ? named : works ? ListKind.WORKS : kind;
    }
}
