package org.paodao.plan.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.paodao.kernel.Shortened;
import org.paodao.plan.ItemTable;
import org.paodao.plan.ItemTable.Column;

/** Tables as an Excel file: one sheet for each kind, the category merged over its rows as the office is used to. */
final class PlanSheets {
    private static final int SHEET_NAME_LIMIT = 31;
    private static final int HEAD = 1;

    private final Wording wording;
    private final String title;

    PlanSheets(Wording wording, String title) {
        this.wording = wording;
        this.title = title;
    }

    byte[] write(List<ItemTable> tables) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Paodao", "1.0")) {
            for (ItemTable table : tables) {
                sheet(workbook.newWorksheet(sheetName(table)), table);
            }
            if (tables.isEmpty()) {
                workbook.newWorksheet(wording.kinds()).value(0, 0, title);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String sheetName(ItemTable table) {
        String name = wording.kind(table.kind()).replaceAll("[\\\\/?*\\[\\]:]", " ");
        return Shortened.beginning(SHEET_NAME_LIMIT, name);
    }

    private void sheet(Worksheet sheet, ItemTable table) {
        int shift = table.schemes().isEmpty() ? 0 : 1;
        int width = table.columns().size() + shift;
        sheet.value(0, 0, title);
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.range(0, 0, 0, width - 1).merge();
        head(sheet, table, shift);
        int line = HEAD + 1;
        for (ItemTable.Group group : table.groups()) {
            int first = line;
            for (ItemTable.Row row : group.rows()) {
                row(sheet, table.columns(), row, new int[] {line++, shift});
            }
            category(sheet, table, group, first);
        }
        sheet.value(line, 0, wording.total(table));
        sheet.range(line, 0, line, width - 1).merge();
        sheet.style(line, 0).bold().fillColor("F3F5F8").set();
        sheet.freezePane(0, HEAD + 1);
    }

    private void head(Worksheet sheet, ItemTable table, int shift) {
        if (!table.schemes().isEmpty()) {
            sheet.value(HEAD, 0, wording.heading(table));
            sheet.width(0, 18);
        }
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(HEAD, column + shift, wording.column(table.columns().get(column)));
            sheet.width(column + shift, width(table.columns().get(column)));
        }
        sheet.range(HEAD, 0, HEAD, table.columns().size() + shift - 1)
                .style()
                .bold()
                .fillColor("F3F5F8")
                .set();
    }

    private void row(Worksheet sheet, List<Column> columns, ItemTable.Row row, int[] at) {
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column) == Column.NUMBER) {
                sheet.value(at[0], column + at[1], row.item().number());
            } else {
                sheet.value(at[0], column + at[1], wording.cell(columns.get(column), row));
                sheet.style(at[0], column + at[1])
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
            }
        }
    }

    private void category(Worksheet sheet, ItemTable table, ItemTable.Group group, int first) {
        if (table.schemes().isEmpty()) {
            return;
        }
        int last = first + group.rows().size() - 1;
        sheet.value(first, 0, group.name().isEmpty() ? wording.unsorted() : group.name());
        sheet.range(first, 0, last, 0)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .bold()
                .set();
        if (last > first) {
            sheet.range(first, 0, last, 0).merge();
        }
    }

    private static int width(Column column) {
        return switch (column) {
            case NUMBER -> 6;
            case CODE, LIGHT -> 10;
            case TITLE -> 48;
            case TARGET, ASSISTING, SUPPORTS, NOTE -> 30;
            case LEAD, RESPONSIBLE, LEADER, DEADLINE, SUPPORTED_BY -> 18;
        };
    }
}
