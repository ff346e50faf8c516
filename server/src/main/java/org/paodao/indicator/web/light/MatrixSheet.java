package org.paodao.indicator.web.light;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.paodao.indicator.light.Matrix;
import org.paodao.ui.Words;

/** The matrix as an Excel file: the units and indicators of the page, each light as its word. */
final class MatrixSheet {
    private static final int UNIT_WIDTH = 24;
    private static final int WIDTH = 14;

    private MatrixSheet() {}

    static byte[] write(LightMatrixPage page, Words words) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Paodao", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(words.msg("indicatorlight.tab.matrix"));
            List<String> codes = List.copyOf(page.columns().shown().indicators().keySet());
            head(sheet, page, words, codes);
            for (int at = 0; at < page.rows().size(); at++) {
                LightMatrixPage.Row row = page.rows().get(at);
                sheet.value(at + 2, 0, row.unit());
                for (int column = 0; column < codes.size(); column++) {
                    Matrix.Cell cell = row.cells().get(codes.get(column));
                    if (cell != null) {
                        sheet.value(at + 2, column + 1, text(cell, page, words));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void head(Worksheet sheet, LightMatrixPage page, Words words, List<String> codes) {
        sheet.value(0, 0, words.msg("indicatorlight.until") + " " + words.period(page.period()));
        sheet.value(1, 0, words.msg("indicatorlight.unit"));
        sheet.width(0, UNIT_WIDTH);
        for (int column = 0; column < codes.size(); column++) {
            sheet.value(0, column + 1, codes.get(column));
            sheet.value(1, column + 1, page.columns().shown().indicators().get(codes.get(column)));
            sheet.width(column + 1, WIDTH);
        }
        sheet.range(0, 0, 1, codes.size()).style().bold().wrapText(true).set();
        sheet.freezePane(1, 2);
    }

    /** The light in words, with what the page says beside it. */
    private static String text(Matrix.Cell cell, LightMatrixPage page, Words words) {
        var text = new StringBuilder(words.msg(LightMark.of(cell.light()).key()));
        if (cell.provisional()) {
            text.append(' ').append(words.msg("indicatorlight.matrix.provisional"));
        }
        String earlier = page.earlier(cell);
        if (!earlier.isEmpty()) {
            text.append(' ').append(words.period(earlier));
        }
        if (cell.differs()) {
            text.append(' ').append(words.msg("indicatorlight.gap.differs"));
        }
        return text.toString();
    }
}
