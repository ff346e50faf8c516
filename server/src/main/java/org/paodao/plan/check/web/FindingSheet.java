package org.paodao.plan.check.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.paodao.plan.check.Finding;
import org.paodao.ui.Words;

/** Findings as an Excel file, as they stand on the page. */
record FindingSheet(CompletenessPage page, Words words) {
    private static final List<String> COLUMNS = List.of("severity", "rule", "kind", "item", "lead", "says");
    private static final int[] WIDTHS = {8, 20, 14, 48, 24, 60};

    byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Paodao", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(words.msg("plancheck.title"));
            for (int column = 0; column < WIDTHS.length; column++) {
                sheet.value(0, column, words.msg("plancheck.column." + COLUMNS.get(column)));
                sheet.width(column, WIDTHS[column]);
            }
            sheet.range(0, 0, 0, WIDTHS.length - 1)
                    .style()
                    .bold()
                    .fillColor("F3F5F8")
                    .set();
            int row = 1;
            for (Finding finding : page.shown()) {
                row(sheet, row++, finding);
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void row(Worksheet sheet, int row, Finding finding) {
        sheet.value(
                row,
                0,
                words.msg("plancheck.severity." + finding.severity().name().toLowerCase(Locale.ROOT)));
        sheet.value(row, 1, words.msg("plancheck.rule." + finding.rule().code()));
        sheet.value(row, 2, page.kind(finding.kind(), words.chinese()));
        sheet.value(row, 3, finding.title());
        sheet.value(row, 4, String.join("、", finding.leads()));
        sheet.value(
                row,
                5,
                words.msg(
                        page.says(finding),
                        page.arguments(finding, words.chinese()).stream()
                                .map(words::withDates)
                                .toArray()));
    }
}
