package org.paodao.document.list;

import java.util.List;
import org.paodao.document.extract.Sheet;

/**
 * A sheet's table as found: where its heading is and what its columns say.
 *
 * @param first first row of the heading, from 0
 * @param rows how many rows it takes
 * @param listed what the heading says is listed
 * @param problems what is to be said of the heading
 */
record Table(
        Sheet sheet, int first, int rows, List<ListSheet.Column> columns, ListKind listed, List<CellProblem> problems) {
    ListSheet described() {
        return new ListSheet(sheet.name(), first + 1, rows, columns);
    }

    /** The column of a field, -1 if there is none. */
    int column(ListField field) {
        return columns.stream()
                .filter(column -> column.field() == field)
                .mapToInt(ListSheet.Column::index)
                .findFirst()
                .orElse(-1);
    }

    boolean has(ListField field) {
        return column(field) >= 0;
    }
}
