package org.paodao.progress.web.ask;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.paodao.organization.Unit;
import org.paodao.progress.ask.Asking;
import org.paodao.progress.ask.Burden;
import org.paodao.ui.Words;

/** The register, and how much is asked of units in a month, as an Excel file. */
final class AskSheet {
    private static final List<String> REGISTER =
            List.of("name", "kind", "fields", "rhythm", "form", "asker", "whom", "since", "until", "source");
    private static final List<String> BURDEN = List.of("unit", "requests", "fields", "minutes", "change");

    private final Words words;
    private final Map<UUID, String> names;

    AskSheet(Words words, Map<UUID, String> names) {
        this.words = words;
        this.names = names;
    }

    byte[] write(List<Asking> asked, AskBurdenPage burden) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Paodao", "1.0")) {
            Worksheet register = sheet(workbook, words.msg("progressask.title"), REGISTER);
            for (int at = 0; at < asked.size(); at++) {
                row(register, at + 1, asked.get(at));
            }
            Worksheet meter = sheet(workbook, words.msg("progressask.burden") + " " + burden.month(), BURDEN);
            List<Unit> units = burden.units();
            for (int at = 0; at < units.size(); at++) {
                Burden.Load load = burden.load(units.get(at));
                meter.value(at + 1, 0, units.get(at).name());
                meter.value(at + 1, 1, load.requests());
                meter.value(at + 1, 2, load.fields());
                meter.value(at + 1, 3, load.minutes());
                meter.value(at + 1, 4, burden.change(units.get(at)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Worksheet sheet(Workbook workbook, String name, List<String> head) {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int column = 0; column < head.size(); column++) {
            sheet.value(0, column, words.msg("progressask." + head.get(column)));
            sheet.width(column, column == 0 ? 36 : 16);
        }
        sheet.range(0, 0, 0, head.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        return sheet;
    }

    private void row(Worksheet sheet, int at, Asking asking) {
        String whom = AsksPage.whom(asking.whom(), names);
        sheet.value(at, 0, asking.name());
        sheet.value(at, 1, words.msg("progressask.kind." + asking.what().kind().word()));
        sheet.value(at, 2, asking.what().fields());
        sheet.value(
                at, 3, words.msg("progressask.rhythm." + asking.what().rhythm().word()));
        sheet.value(at, 4, asking.form());
        sheet.value(at, 5, asking.asker());
        sheet.value(at, 6, whom.isEmpty() ? words.msg("progressask.whom.all") : whom);
        sheet.value(at, 7, asking.since().toString());
        sheet.value(at, 8, asking.end() == null ? "" : asking.end().toString());
        sheet.value(at, 9, words.msg("progressask.source." + asking.held().source()));
    }
}
