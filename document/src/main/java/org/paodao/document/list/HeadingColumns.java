package org.paodao.document.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The columns of a table while its heading is read: one for each field, and what is to be said of the others. */
final class HeadingColumns {
    private static final int LONGEST = 40;
    private static final Pattern PART_OF_YEAR = Pattern.compile("[年季月]");

    private final ListKind kind;
    private final String sheet;
    private final int row;
    private final List<ListSheet.Column> columns = new ArrayList<>();
    private final List<CellProblem> problems = new ArrayList<>();

    HeadingColumns(ListKind kind, String sheet, int row) {
        this.kind = kind;
        this.sheet = sheet;
        this.row = row;
    }

    List<ListSheet.Column> columns() {
        return columns;
    }

    List<CellProblem> problems() {
        return problems;
    }

    void add(int index, List<String> parts, boolean title) {
        String heading = String.join(" ", parts);
        var field = title ? ListField.TITLE : field(parts);
        if (field == null) {
            problems.add(problem(index, heading, Problem.UNKNOWN_COLUMN, ""));
        } else if (field != ListField.OTHER) {
            settle(index, heading, field);
            return;
        }
        columns.add(new ListSheet.Column(index, heading, ListField.OTHER));
    }

    /** Of several columns for a field the first counts, of several goals the whole year's. */
    private void settle(int index, String heading, ListField field) {
        for (int i = 0; i < columns.size(); i++) {
            var earlier = columns.get(i);
            if (earlier.field() == field) {
                boolean better = isWholeYear(heading) && !isWholeYear(earlier.heading());
                var less = better ? earlier : new ListSheet.Column(index, heading, field);
                problems.add(problem(less.index(), less.heading(), Problem.DUPLICATE_COLUMN, field.name()));
                if (!better) {
                    columns.add(new ListSheet.Column(index, heading, ListField.OTHER));
                    return;
                }
                columns.set(i, new ListSheet.Column(earlier.index(), earlier.heading(), ListField.OTHER));
            }
        }
        columns.add(new ListSheet.Column(index, heading, field));
    }

    private static boolean isWholeYear(String heading) {
        return heading.contains("全年") || heading.contains("年度");
    }

    /** What a heading of one or several rows means: its last words alone, or together with those above them. */
    private @Nullable ListField field(List<String> parts) {
        String last = ColumnNames.plain(parts.getLast());
        if (last.length() > LONGEST) {
            return null;
        }
        var field = ColumnNames.field(last, kind);
        if (field == null && parts.size() > 1) {
            String above = ColumnNames.plain(parts.get(parts.size() - 2));
            field = ColumnNames.field(last + above, kind);
            field = field == null ? ColumnNames.field(above + last, kind) : field;
            return isTargetOfSomebody(last, above, field) ? ListField.TARGET : field;
        }
        return field;
    }

    /** Whether a target is divided by whose it is, such as 目标值 into 区 and 市, and not by when. */
    private boolean isTargetOfSomebody(String last, String above, @Nullable ListField together) {
        return (together == null || together == ListField.GOAL)
                && ColumnNames.field(above, kind) == ListField.TARGET
                && !PART_OF_YEAR.matcher(last).find();
    }

    private CellProblem problem(int column, String heading, Problem problem, String detail) {
        return new CellProblem(sheet, Cells.name(row, column), heading, problem, detail);
    }
}
