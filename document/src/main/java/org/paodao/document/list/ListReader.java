package org.paodao.document.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.paodao.document.Unreadable;
import org.paodao.document.extract.Extraction;
import org.paodao.document.extract.Sheet;

/** Reads a list from a spreadsheet. Stateless and safe to share between threads. */
public final class ListReader {
    private ListReader() {}

    /**
     * Reads all sheets of an xlsx, xls or csv file that hold such a list; of a web page under such a name, its tables.
     *
     * @param content the bytes, at most 50 MB
     * @param fileName its name, a hint for the format; may be empty
     * @return every row and every problem; a file without a table has no rows and the problem {@code NO_TABLE}
     * @throws Unreadable when the file is no spreadsheet or cannot be read, with the reason
     */
    public static ListDraft read(byte[] content, String fileName, ListKind kind) throws Unreadable {
        return read(Extraction.sheets(content, fileName), kind);
    }

    static ListDraft read(List<Sheet> sheets, ListKind kind) {
        var tables = new ArrayList<Table>();
        var problems = new ArrayList<CellProblem>();
        var headings = new Headings(kind);
        for (var sheet : sheets) {
            var table = headings.find(sheet);
            if (table != null) {
                tables.add(table);
            } else if (!sheet.rows().isEmpty()) {
                problems.add(problem(sheet, Problem.SHEET_SKIPPED));
            }
        }
        if (tables.isEmpty()) {
            problems.clear();
            sheets.forEach(sheet -> problems.add(problem(sheet, Problem.NO_TABLE)));
            if (sheets.isEmpty()) {
                problems.add(new CellProblem("", "A1", "", Problem.NO_TABLE, ""));
            }
        }
        var rows = rows(tables, kind, problems);
        var order = sheets.stream().map(Sheet::name).toList();
        problems.sort(Comparator.<CellProblem>comparingInt(problem -> order.indexOf(problem.sheet()))
                .thenComparingLong(problem -> Cells.order(problem.cell())));
        return new ListDraft(kind, tables.stream().map(Table::described).toList(), rows, problems);
    }

    private static List<ListRow> rows(List<Table> tables, ListKind kind, List<CellProblem> problems) {
        var rows = new ArrayList<ListRow>();
        var checks = new RowChecks(kind, problems);
        for (var table : tables) {
            problems.addAll(table.problems());
            if (table.listed() != kind) {
                var title = table.described().column(ListField.TITLE).orElseThrow();
                String cell = Cells.name(table.first() + table.rows() - 1, title.index());
                problems.add(new CellProblem(
                        table.sheet().name(),
                        cell,
                        title.heading(),
                        Problem.OTHER_KIND,
                        table.listed().name()));
            }
            for (var entry : new TableRows(table, problems).read()) {
                checks.check(entry, table);
                rows.add(entry.build());
            }
        }
        return rows;
    }

    private static CellProblem problem(Sheet sheet, Problem problem) {
        int row = sheet.rows().isEmpty() ? 0 : sheet.rows().firstKey();
        int column = sheet.rows().isEmpty()
                ? 0
                : sheet.rows().getOrDefault(row, new TreeMap<>()).firstKey();
        return new CellProblem(
                sheet.name(), Cells.name(row, column), sheet.at(row, column).text(), problem, "");
    }
}
