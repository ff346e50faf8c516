package org.paodao.plan.amendment.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CsvCell;
import org.paodao.plan.amendment.Strictness;
import org.paodao.ui.Words;

/** A difference as a CSV file (RFC 4180, UTF-8 with byte-order mark), a line for each thing that is said otherwise. */
final class CompareCsv {
    private static final List<String> COLUMNS =
            List.of("kind", "number", "title", "units", "turn", "field", "before", "after", "strictness", "closed");

    private CompareCsv() {}

    static byte[] write(Words words, DifferenceView view) {
        var lines = new ArrayList<String>();
        lines.add(line(COLUMNS.stream()
                .map(column -> words.msg("amendment.column." + column))
                .toList()));
        for (var group : view.groups()) {
            for (var entry : group.entries()) {
                if (entry.lines().isEmpty()) {
                    lines.add(line(cells(words, group.kind(), entry, null)));
                }
                entry.lines().forEach(one -> lines.add(line(cells(words, group.kind(), entry, one))));
            }
        }
        return ("\ufeff" + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(
            Words words, String kind, DifferenceView.Entry entry, DifferenceView.@Nullable Line line) {
        return List.of(
                kind,
                entry.number(),
                entry.title(),
                entry.units(),
                words.msg("amendment.turn." + entry.turn().word()),
                line == null ? "" : line.name(),
                line == null ? "" : String.join("\n", line.before()),
                line == null ? "" : String.join("\n", line.after()),
                line == null || !line.strictness().isTold() ? "" : strictness(words, line.strictness()),
                entry.closed() ? words.msg("amendment.closed.touched") : "");
    }

    static String strictness(Words words, Strictness strictness) {
        return words.msg(strictness == Strictness.STRICTER ? "amendment.stricter" : "amendment.looser");
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvCell::of).collect(Collectors.joining(","));
    }
}
