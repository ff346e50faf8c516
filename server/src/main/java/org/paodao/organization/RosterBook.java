package org.paodao.organization;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.paodao.kernel.CsvCell;

/** Writes a table that {@link Roster} reads back: the same headings, one row for each entry. */
public final class RosterBook {
    private static final int WIDTH = 20;

    private RosterBook() {}

    /** As an Excel file; without rows it is the template. */
    public static byte[] excel(String title, List<Roster.Column> columns, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Paodao", "1.0")) {
            Worksheet sheet = book.newWorksheet(title);
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(0, column, heading(columns.get(column)));
                sheet.width(column, WIDTH);
            }
            sheet.range(0, 0, 0, columns.size() - 1)
                    .style()
                    .bold()
                    .fillColor("DDE6F0")
                    .set();
            for (int line = 0; line < rows.size(); line++) {
                for (int column = 0; column < columns.size(); column++) {
                    sheet.value(line + 1, column, rows.get(line).get(column));
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** As comma-separated values, with the mark by which office programs know UTF-8. */
    public static byte[] csv(List<Roster.Column> columns, List<List<String>> rows) {
        var text = new StringBuilder("\ufeff");
        text.append(line(columns.stream().map(RosterBook::heading).toList()));
        rows.forEach(row -> text.append(line(row)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String heading(Roster.Column column) {
        return column.headings().getFirst() + (column.required() ? "*" : "");
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvCell::of).collect(Collectors.joining(",")) + "\r\n";
    }
}
