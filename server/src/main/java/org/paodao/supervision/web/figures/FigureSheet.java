package org.paodao.supervision.web.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.paodao.supervision.figures.Figure;
import org.paodao.supervision.figures.FigureLine;
import org.paodao.supervision.figures.FigureMatter;
import org.paodao.ui.Words;

/** Figures, and the matters that one counts, as an Excel file. Words are written as words, which a spreadsheet never takes for a formula. */
final class FigureSheet {
    private static final List<String> MATTERS = List.of(
            "number", "matter", "source", "unit", "stage", "given-on", "due", "answered-on", "closed-on", "redone");

    private final Words words;

    FigureSheet(Words words) {
        this.words = words;
    }

    byte[] figures(FiguresPage page) {
        return written(workbook -> {
            Worksheet sources = sheet(workbook, "supervisionfigures.by-source", head("source"));
            Worksheet units = sheet(workbook, "supervisionfigures.by-unit", head("unit"));
            line(sources, 1, words.msg("supervisionfigures.all"), page.shown().all());
            int at = 2;
            for (FigureLine line : page.shown().bySource()) {
                line(sources, at++, words.msg("supervisionclock.source." + line.source()), line);
            }
            at = 1;
            for (FigureLine line : page.shown().byUnit()) {
                line(units, at++, page.unit(line), line);
            }
        });
    }

    byte[] list(FigureListPage page) {
        String title = "supervisionfigures.figure." + page.listed().figure().word();
        return written(workbook -> {
            Worksheet sheet = sheet(
                    workbook,
                    title,
                    MATTERS.stream()
                            .map(name -> words.msg("supervisionfigures." + name))
                            .toList());
            int at = 1;
            for (FigureMatter matter : page.listed().matters()) {
                matter(sheet, at++, matter, page.unit(matter));
            }
        });
    }

    private List<String> head(String first) {
        var head = new ArrayList<String>();
        head.add(words.msg("supervisionfigures." + first));
        FiguresPage.COUNTS.forEach(figure -> head.add(words.msg("supervisionfigures.figure." + figure.word())));
        head.add(words.msg("supervisionfigures.on-time-rate"));
        head.add(words.msg("supervisionfigures.redo-rate"));
        head.add(words.msg("supervisionfigures.median"));
        Figure.AGES.forEach(figure -> head.add(words.msg("supervisionfigures.figure." + figure.word())));
        return head;
    }

    private static void line(Worksheet sheet, int at, String name, FigureLine line) {
        sheet.value(at, 0, name);
        int column = 1;
        for (Figure figure : FiguresPage.COUNTS) {
            sheet.value(at, column++, line.count(figure));
        }
        number(sheet, at, column++, line.onTime());
        number(sheet, at, column++, line.redone());
        number(sheet, at, column++, line.median());
        for (Figure figure : Figure.AGES) {
            sheet.value(at, column++, line.count(figure));
        }
    }

    private static void number(Worksheet sheet, int at, int column, @Nullable BigDecimal number) {
        if (number != null) {
            sheet.value(at, column, number);
        }
    }

    private void matter(Worksheet sheet, int at, FigureMatter matter, String unit) {
        sheet.value(at, 0, matter.number());
        sheet.value(at, 1, matter.title());
        sheet.value(at, 2, words.msg("supervisionclock.source." + matter.source()));
        sheet.value(at, 3, unit);
        sheet.value(at, 4, words.msg("supervisionmatter.stage." + matter.stage()));
        day(sheet, at, 5, matter.days().givenOn());
        day(sheet, at, 6, matter.days().due());
        day(sheet, at, 7, matter.days().answeredOn());
        day(sheet, at, 8, matter.days().closedOn());
        sheet.value(at, 9, matter.redone());
    }

    private static void day(Worksheet sheet, int at, int column, @Nullable LocalDate day) {
        if (day != null) {
            sheet.value(at, column, day);
            sheet.style(at, column).format("yyyy-mm-dd").set();
        }
    }

    private Worksheet sheet(Workbook workbook, String title, List<String> head) {
        Worksheet sheet = workbook.newWorksheet(words.msg(title));
        for (int column = 0; column < head.size(); column++) {
            sheet.value(0, column, head.get(column));
            sheet.width(column, column == 0 ? 20 : 14);
        }
        sheet.range(0, 0, 0, head.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        return sheet;
    }

    private static byte[] written(Consumer<Workbook> content) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Paodao", "1.0")) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
