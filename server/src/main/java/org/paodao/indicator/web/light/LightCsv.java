package org.paodao.indicator.web.light;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.light.Digits;
import org.paodao.indicator.light.LightLine;
import org.paodao.indicator.light.Sentences;
import org.paodao.indicator.light.YearForecast;
import org.paodao.indicator.value.Verified;
import org.paodao.kernel.CsvCell;
import org.paodao.scoring.Period;
import org.paodao.scoring.Rounding;
import org.paodao.ui.Words;

/** The year of an indicator as a table for a spreadsheet, whose figures are not grouped; the forecast stands in the period that saw it. */
final class LightCsv {
    private static final List<String> HEAD = List.of(
            "period",
            "measure",
            "figure",
            "provisional",
            "verified",
            "last-year",
            "due",
            "light",
            "forecast",
            "forecast-low",
            "forecast-high",
            "why");

    private final LightSection section;
    private final Map<Period, Verified> verified;
    private final Words words;

    LightCsv(LightSection section, Map<Period, Verified> verified, Words words) {
        this.section = section;
        this.verified = verified;
        this.words = words;
    }

    /** With a byte order mark, by which spreadsheets know the encoding. */
    byte[] write() {
        Stream<List<String>> rows = section.lines().reversed().stream().map(this::row);
        Stream<List<String>> head = Stream.of(HEAD.stream()
                .map(column -> words.msg("indicatorlight.column." + column))
                .toList());
        String text = Stream.concat(head, rows)
                .map(cells -> cells.stream().map(CsvCell::of).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\ufeff", "\r\n"));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> row(LightLine line) {
        Verified found = verified.get(line.period());
        YearForecast forecast = forecast(line.period());
        return List.of(
                line.period().toString(),
                line.measure(),
                amount(line, line.amount()),
                line.provisional() ? words.msg("indicatorlight.provisional") : "",
                amount(line, found == null ? null : found.amount()),
                amount(line, section.lastYear().get(line.period().lastYear())),
                LightRow.dueInFile(line),
                words.msg("scoring.light." + line.light().name()),
                rounded(line, forecast == null ? null : forecast.middle()),
                rounded(line, forecast == null ? null : forecast.low()),
                rounded(line, forecast == null ? null : forecast.high()),
                Sentences.why(words, line));
    }

    private @Nullable YearForecast forecast(Period period) {
        YearForecast newest = section.forecast();
        return newest != null && newest.method() != null && newest.asOf().equals(period) ? newest : null;
    }

    private static String amount(LightLine line, @Nullable BigDecimal amount) {
        return amount == null ? "" : Digits.reported(line.decimals(), amount).toPlainString();
    }

    private static String rounded(LightLine line, @Nullable BigDecimal amount) {
        return amount == null ? "" : Rounding.to(line.decimals(), amount).toPlainString();
    }
}
