package org.paodao.document.list;

import java.util.List;
import java.util.Optional;

/**
 * How one sheet's table was understood.
 *
 * @param name the sheet's name; empty for csv
 * @param headingRow first row of the heading, counted from 1
 * @param headingRows how many rows the heading takes
 * @param columns the columns with a heading, from left to right
 */
public record ListSheet(String name, int headingRow, int headingRows, List<Column> columns) {
    public ListSheet {
        columns = List.copyOf(columns);
    }

    /**
     * A column of the table.
     *
     * @param index from 0
     * @param heading as printed, its rows joined
     * @param field what it says; {@link ListField#OTHER} as well where the heading is not understood
     */
    public record Column(int index, String heading, ListField field) {}

    /** The first column that says this. */
    public Optional<Column> column(ListField field) {
        return columns.stream().filter(column -> column.field() == field).findFirst();
    }
}
