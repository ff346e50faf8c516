package org.paodao.document.extract;

import java.util.List;

/** Writes sheets as text: the name of each when there are several, then a table line for each row that holds something. */
final class SheetText {
    private SheetText() {}

    static String of(List<Sheet> sheets, Budget budget) {
        var lines = new Lines(budget);
        for (var sheet : sheets) {
            if (sheets.size() > 1 && !sheet.rows().isEmpty()) {
                lines.add(sheet.name());
            }
            write(sheet, lines);
        }
        return lines.toString();
    }

    private static void write(Sheet sheet, Lines lines) {
        int width = sheet.rows().values().stream()
                .mapToInt(row -> row.lastKey() + 1)
                .max()
                .orElse(0);
        var table = new TableLines(lines);
        for (var row : sheet.rows().values()) {
            lines.budget().tick();
            int column = 0;
            for (var cell : row.entrySet()) {
                for (; column < cell.getKey(); column++) {
                    table.cell("", 1, 1);
                }
                int columns = Math.max(1, Math.min(cell.getValue().columns(), width - column));
                if (column <= cell.getKey()) {
                    table.cell(cell.getValue().text(), columns, 1);
                    column += columns;
                }
            }
            for (; column < width; column++) {
                table.cell("", 1, 1);
            }
            table.endRow();
        }
    }
}
