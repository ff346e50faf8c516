package org.paodao.plan.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.paodao.kernel.CsvCell;
import org.paodao.plan.ItemTable;
import org.paodao.plan.ItemTable.Column;

/**
 * Tables as one CSV file (RFC 4180, UTF-8 with byte-order mark so that Excel reads it). A cell that a spreadsheet would take
 * for a formula is made text by an apostrophe.
 */
final class PlanCsv {
    private final Wording wording;

    PlanCsv(Wording wording) {
        this.wording = wording;
    }

    byte[] write(List<ItemTable> tables) {
        List<Column> columns = List.of(Column.values()).stream()
                .filter(column ->
                        tables.stream().anyMatch(table -> table.columns().contains(column)))
                .toList();
        var lines = new ArrayList<String>();
        var head = new ArrayList<>(List.of(wording.kinds(), heading(tables)));
        columns.forEach(column -> head.add(wording.column(column)));
        lines.add(line(head));
        for (ItemTable table : tables) {
            for (ItemTable.Group group : table.groups()) {
                group.rows().forEach(row -> lines.add(line(cells(table, group, row, columns))));
            }
        }
        return ("\ufeff" + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** As the page and the sheets call it; tables that are grouped by other schemes name those too. */
    private String heading(List<ItemTable> tables) {
        List<String> headings = tables.stream()
                .filter(table -> !table.schemes().isEmpty())
                .map(wording::heading)
                .distinct()
                .toList();
        return headings.isEmpty() ? wording.category() : String.join(" / ", headings);
    }

    private List<String> cells(ItemTable table, ItemTable.Group group, ItemTable.Row row, List<Column> columns) {
        var cells = new ArrayList<>(List.of(wording.kind(table.kind()), group.name()));
        columns.forEach(column -> cells.add(wording.cell(column, row)));
        return cells;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvCell::of).collect(Collectors.joining(","));
    }
}
