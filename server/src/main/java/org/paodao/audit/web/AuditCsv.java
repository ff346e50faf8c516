package org.paodao.audit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.chain.ChainEntry;
import org.paodao.kernel.CsvCell;
import org.paodao.ui.Words;

/** Entries as lines of CSV. */
final class AuditCsv {
    private static final List<String> COLUMNS = List.of(
            "at", "person", "behalf", "channel", "address", "what", "action", "thing", "subject", "before", "after",
            "reason", "place", "hash");

    private final Words words;

    AuditCsv(Words words) {
        this.words = words;
    }

    String head() {
        return line(COLUMNS.stream()
                .map(column -> words.msg("audit.column." + column))
                .toList());
    }

    String line(ChainEntry entry) {
        var who = entry.content().who();
        var what = entry.content().what();
        var cells = new ArrayList<@Nullable String>();
        cells.add(entry.content().at().atZone(words.zone()).toOffsetDateTime().toString());
        cells.add(who.name());
        cells.add(who.behalfName());
        cells.add(AuditWords.channel(words, who.channel()));
        cells.add(who.address());
        cells.add(AuditWords.action(words, what.action()));
        cells.add(what.action());
        cells.add(AuditWords.subject(words, what.subjectType()));
        cells.add(what.subject().toString());
        cells.add(what.before());
        cells.add(what.after());
        cells.add(what.reason());
        cells.add(entry.place().lane() + "/" + entry.place().number());
        cells.add(entry.seal().algorithm().label() + " " + entry.seal().hash());
        return line(cells);
    }

    private static String line(List<? extends @Nullable String> cells) {
        return cells.stream().map(CsvCell::of).collect(Collectors.joining(",")) + "\r\n";
    }
}
