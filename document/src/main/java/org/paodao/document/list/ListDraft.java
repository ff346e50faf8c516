package org.paodao.document.list;

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

    /** Whether something stands in the way of importing every row. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }
}
