package org.paodao.indicator.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.web.light.LightMark;
import org.paodao.indicator.web.light.LightRow;
import org.paodao.ui.Words;

/** The list of indicators as an Excel file: the columns of the page, all that pass its filter. */
final class IndicatorSheet {
    private static final List<String> HEAD = List.of(
            "indicator.code",
            "indicator.field.name",
            "indicator.field.scope",
            "indicator.field.measure",
            "indicator.field.goal",
            "indicatorlight.column.value",
            "indicatorlight.column.period",
            "indicatorlight.column.light",
            "indicatorlight.column.provisional",
            "indicatorlight.column.position",
            "indicatorlight.column.outlook",
            "indicator.field.responsibleUnit");

    private final Words words;
    private final Namer names;
    private final int year;

    IndicatorSheet(Words words, Namer names, int year) {
        this.year = year;
        this.words = words;
        this.names = names;
    }

    byte[] write(List<Indicator> indicators, Map<String, LightRow> lights) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Paodao", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(words.msg("indicator.list"));
            for (int column = 0; column < HEAD.size(); column++) {
                sheet.value(0, column, words.msg(HEAD.get(column)));
                sheet.width(column, column == 1 ? 36 : 16);
            }
            sheet.range(0, 0, 0, HEAD.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (int at = 0; at < indicators.size(); at++) {
                Indicator indicator = indicators.get(at);
                row(sheet, at + 1, indicator, lights.get(indicator.code()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void row(Worksheet sheet, int at, Indicator indicator, @Nullable LightRow light) {
        var is = indicator.definition();
        sheet.value(at, 0, indicator.code());
        sheet.value(at, 1, is.name());
        sheet.value(at, 2, is.scope());
        sheet.value(at, 3, is.measure());
        sheet.value(at, 4, goals(indicator));
        if (light != null) {
            sheet.value(at, 5, light.reported().amount());
            sheet.value(at, 6, words.period(light.reported().period()));
            sheet.value(at, 7, words.msg(LightMark.of(light.line().light()).key()));
            sheet.value(at, 8, light.reported().provisional() ? words.msg("indicatorlight.provisional") : "");
            sheet.value(at, 9, LightRow.position(words, light.reported()));
            sheet.value(at, 10, light.outlook());
        }
        sheet.value(at, 11, names.unit(is.responsibleUnit()));
    }

    private String goals(Indicator indicator) {
        List<Goal> goals = indicator.goals(year);
        long units = indicator.unitsWithGoals(year);
        return goals.isEmpty() && units > 0
                ? words.msg("indicator.list.goals-of-units", units)
                : goals.stream().map(this::goal).collect(Collectors.joining("；"));
    }

    private String goal(Goal goal) {
        String each = goal.unit().equals(Goal.EACH) ? " " + words.msg("indicator.each") : "";
        return goal.printed() + " " + words.period(goal.period()) + each;
    }
}
