package org.paodao.appraisal.web.scheme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.paodao.appraisal.scheme.SchemeBody;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Group;

/** Writes the clauses of a scheme into an Excel file that can be taken in again. */
final class SchemeSheet {
    private final SheetWords words;

    SchemeSheet(SheetWords words) {
        this.words = words;
    }

    byte[] write(SchemeBody body) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Paodao", "1.0")) {
            sheet(workbook.newWorksheet("考核项"), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void sheet(Worksheet sheet, SchemeBody body) {
        int columns = SheetColumn.AS_WRITTEN.size();
        for (int column = 0; column < columns; column++) {
            sheet.value(0, column, SheetColumn.AS_WRITTEN.get(column).heading());
            sheet.width(column, SheetColumn.AS_WRITTEN.get(column).width());
        }
        sheet.range(0, 0, 0, columns - 1).style().bold().fillColor("F3F5F8").set();
        sheet.freezePane(0, 1);
        int at = 1;
        for (Clause clause : body.scheme().clauses()) {
            Map<String, List<String>> typed =
                    ClauseTyped.of(clause, body.inputs().get(clause.code()));
            for (int column = 0; column < columns; column++) {
                String text = text(SheetColumn.AS_WRITTEN.get(column), typed, body);
                sheet.value(at, column, text.isEmpty() ? null : text);
                sheet.style(at, column).wrapText(true).verticalAlignment("top").set();
            }
            at++;
        }
    }

    private String text(SheetColumn column, Map<String, List<String>> typed, SchemeBody body) {
        return switch (column) {
            case TERMS, SAID -> words.lines(column, typed);
            case GROUPS ->
                body.scheme().groups().stream()
                        .filter(group -> typed.getOrDefault("groups", List.of()).contains(group.code()))
                        .map(Group::name)
                        .collect(Collectors.joining("、"));
            default -> {
                String field = column.fields().iterator().next();
                yield words.chosen(field, typed.getOrDefault(field, List.of("")).getFirst());
            }
        };
    }
}
