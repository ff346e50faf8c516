package org.paodao.document.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What was read in one list file.
 *
 * @param sheets the sheets that hold a table, and how it was understood
 * @param rows the entries in order; entries with problems too
 * @param problems everything to see to, in order of the cells
 */
public record ListDraft(ListKind kind, List<ListSheet> sheets, List<ListRow> rows, List<CellProblem> problems) {
    public ListDraft {
        sheets = List.copyOf(sheets);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** The same with what somebody else found in the cell of a row. */
    public ListDraft with(ListRow row, ListField field, String value, Problem problem) {
        var table = sheets.stream()
                .filter(sheet -> sheet.name().equals(row.sheet()))
                .findFirst()
                .orElseThrow();
        int column = table.column(field).map(ListSheet.Column::index).orElse(0);
        var all = new ArrayList<>(problems);
        all.add(new CellProblem(row.sheet(), Cells.name(row.row() - 1, column), value, problem, ""));
        List<String> order = sheets.stream().map(ListSheet::name).toList();
        all.sort(Comparator.<CellProblem>comparingInt(other -> order.indexOf(other.sheet()))
                .thenComparingLong(other -> Cells.order(other.cell())));
        return new ListDraft(kind, sheets, rows, all);
    }

    /** Whether something stands in the way of importing every row. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }
}
