package org.paodao.appraisal.web.appeal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.run.LedgerWords;
import org.paodao.appraisal.run.Ranking;
import org.paodao.appraisal.run.UnitLedger;
import org.paodao.scoring.appraisal.Line;
import org.paodao.scoring.appraisal.Source;
import org.paodao.ui.Words;

/**
 * Rankings and ledgers as Excel files: exactly what the reader is shown.
 *
 * @param words in the reader's language
 */
record ResultSheets(Words words) {
    private static final List<String> RANKING =
            List.of("publicity.group", "publicity.place", "unit", "publicity.total", "publicity.grade");
    private static final List<String> LEDGER =
            List.of("clause", "notice.line", "amount", "sheet.kind", "sheet.sources");

    /** The units by group, the best first. */
    byte[] ranking(Ranking ranking) {
        List<List<Object>> rows = new ArrayList<>();
        for (Ranking.OfGroup group : ranking.groups()) {
            for (Ranking.Row row : group.rows()) {
                Integer place = row.standing().rank().place();
                rows.add(List.of(
                        group.group().name(),
                        place == null ? words.msg("appraisalappeal.publicity.unranked") : place,
                        row.standing().member().name(),
                        row.standing().total(),
                        text(row.standing().rank().grade())));
            }
        }
        return file("sheet.ranking", RANKING, rows);
    }

    /** The ledger of a unit line by line; the lines add up to its total. */
    byte[] ledger(UnitLedger ledger) {
        var said = new LedgerWords(words, ledger.scheme());
        List<List<Object>> rows = new ArrayList<>();
        for (Line line : ledger.lines()) {
            rows.add(List.of(
                    line.clause(),
                    said.said(line.grounds().reason()),
                    line.amount(),
                    words.msg("appraisalappeal.kind." + line.kind().name()),
                    line.grounds().sources().stream()
                            .map(Source::text)
                            .filter(text -> !text.isEmpty())
                            .map(words::withDates)
                            .collect(Collectors.joining("；"))));
        }
        rows.add(List.of(
                "",
                words.msg("appraisalappeal.publicity.total"),
                ledger.standing().total(),
                "",
                ""));
        return file("sheet.ledger", LEDGER, rows);
    }

    private static String text(@Nullable String grade) {
        return Objects.requireNonNullElse(grade, "");
    }

    private byte[] file(String title, List<String> heads, List<List<Object>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Paodao", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(words.msg("appraisalappeal." + title));
            for (int column = 0; column < heads.size(); column++) {
                sheet.value(0, column, words.msg("appraisalappeal." + heads.get(column)));
                sheet.width(column, heads.get(column).equals("notice.line") ? 60 : 18);
            }
            sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < heads.size(); column++) {
                    put(sheet, row + 1, column, rows.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case BigDecimal number -> {
                sheet.value(row, column, number);
                sheet.style(row, column)
                        .format("0." + "0".repeat(Math.max(1, number.scale())))
                        .set();
            }
            case Integer number -> sheet.value(row, column, number);
            default -> sheet.value(row, column, value.toString());
        }
    }
}
