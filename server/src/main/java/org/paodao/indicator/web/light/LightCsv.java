package org.paodao.indicator.web.light;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.light.LightLine;
import org.paodao.indicator.light.Sentences;
import org.paodao.kernel.CsvCell;
import org.paodao.ui.Words;

/** Lights as a table for a spreadsheet. */
final class LightCsv {
    private LightCsv() {}

    /** With a byte order mark, by which spreadsheets know the encoding. */
    static byte[] write(List<LightLine> lines, Words words) {
        Stream<List<String>> rows = lines.stream().map(line -> row(line, words));
        Stream<List<String>> head = Stream.of(Stream.of("period", "figure", "due", "light", "why")
                .map(column -> words.msg("indicatorlight.column." + column))
                .toList());
        String text = Stream.concat(head, rows)
                .map(cells -> cells.stream().map(CsvCell::of).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\ufeff", "\r\n"));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(LightLine line, Words words) {
        return List.of(
                line.period().toString(),
                plain(line.amount()),
                LightRow.due(line),
                words.msg("scoring.light." + line.light().name()),
                Sentences.why(words, line));
    }

    private static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }
}
