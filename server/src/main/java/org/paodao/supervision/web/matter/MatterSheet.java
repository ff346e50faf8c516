package org.paodao.supervision.web.matter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CsvCell;
import org.paodao.supervision.MatterLine;
import org.paodao.supervision.MatterLists;
import org.paodao.supervision.clock.ClockLight;
import org.paodao.ui.Words;

/** The register as a file. */
final class MatterSheet {
    private static final List<String> COLUMNS = List.of(
            "number",
            "title",
            "source",
            "urgency",
            "lead",
            "stage",
            "given-on",
            "due",
            "light",
            "answered-on",
            "closed-on",
            "redone");
    private static final List<Integer> WIDTHS = List.of(12, 48, 16, 12, 20, 14, 12, 12, 12, 12, 12, 10);

    private final Words words;

    MatterSheet(Words words) {
        this.words = words;
    }

    byte[] csv(MatterLists.Slice slice) {
        String lines = Stream.concat(Stream.of(head()), slice.lines().stream().map(line -> cells(line, slice)))
                .map(cells -> cells.stream().map(CsvCell::of).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\ufeff", "\r\n"));
        return lines.getBytes(StandardCharsets.UTF_8);
    }

    byte[] excel(MatterLists.Slice slice) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Paodao", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(words.msg("supervisionmatter.title"));
            row(sheet, 0, head());
            sheet.range(0, 0, 0, COLUMNS.size() - 1)
                    .style()
                    .bold()
                    .fillColor("F3F5F8")
                    .set();
            for (int column = 0; column < WIDTHS.size(); column++) {
                sheet.width(column, WIDTHS.get(column));
            }
            int at = 1;
            for (MatterLine line : slice.lines()) {
                row(sheet, at++, cells(line, slice));
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet sheet, int at, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(at, column, cells.get(column));
        }
    }

    private List<String> head() {
        return COLUMNS.stream()
                .map(column -> words.msg("supervisionmatter." + column))
                .toList();
    }

    private List<String> cells(MatterLine line, MatterLists.Slice slice) {
        return List.of(
                line.number(),
                line.title(),
                words.msg("supervisionclock.source." + line.source()),
                words.msg("supervisionclock.urgency." + line.urgency().word()),
                slice.name(line.lead()),
                words.msg("supervisionmatter.stage." + line.stage()),
                day(line.givenOn()),
                day(line.due()),
                light(line),
                day(line.answeredOn()),
                day(line.closedOn()),
                String.valueOf(line.redone()));
    }

    private String light(MatterLine line) {
        ClockLight light = line.light();
        if (line.paused()) {
            return words.msg("supervisionmatter.light.paused");
        }
        return light == null ? "" : words.msg("supervisionclock.light." + light.word());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
