package org.paodao.document.list;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes empty lists to fill in: a heading, one row marked as an example, which is not imported, and a sheet of notes. */
public final class ListTemplates {
    private static final String MESSAGES = "org.paodao.document.list.templates";

    private ListTemplates() {}

    /**
     * The template of a list as an xlsx file that {@link ListReader} reads back.
     *
     * @param year in which the deadline of the example lies
     * @param locale Chinese or English; other languages get Chinese
     */
    public static byte[] workbook(ListKind kind, int year, Locale locale) {
        var words = ResourceBundle.getBundle(
                MESSAGES, locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT, CONTROL);
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Paodao", "1.0")) {
            list(book.newWorksheet(words.getString(kind + ".sheet")), kind, year, words);
            notes(book.newWorksheet(words.getString("notes.sheet")), kind, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Never the machine's own language. */
    private static final ResourceBundle.Control CONTROL =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static void list(Worksheet sheet, ListKind kind, int year, ResourceBundle words) {
        var headings = cells(words, kind + ".headings");
        var example = cells(words, kind + ".example").stream()
                .map(cell -> cell.replace("{year}", String.valueOf(year)))
                .toList();
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
            sheet.value(1, column, column < example.size() ? example.get(column) : "");
            sheet.width(column, Math.clamp(headings.get(column).length() * 3L, 8, 40));
        }
        int last = headings.size() - 1;
        sheet.range(0, 0, 0, last)
                .style()
                .bold()
                .fillColor("DDE6F0")
                .wrapText(true)
                .set();
        sheet.range(1, 0, 1, last)
                .style()
                .italic()
                .fontColor("808080")
                .wrapText(true)
                .set();
        sheet.freezePane(0, 1);
    }

    private static void notes(Worksheet sheet, ListKind kind, ResourceBundle words) {
        int row = 0;
        for (String note : cells(words, "notes.all")) {
            sheet.value(row++, 0, note);
        }
        if (kind == ListKind.INDICATORS) {
            sheet.value(row, 0, words.getString("notes.indicators"));
        }
        sheet.width(0, 100);
    }

    private static List<String> cells(ResourceBundle words, String key) {
        return List.of(words.getString(key).split("\\|", -1));
    }
}
