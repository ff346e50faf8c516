package org.paodao.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Lines.Line;

/** The index number of a catalogue that was copied below the document: 索 引 号：…. */
final class IndexBelow {
    private static final int LINES_AT_THE_END = 12;
    private static final int SHORTEST = 5;

    private IndexBelow() {}

    /** The number in one of the last lines; null when none of them begins with its label. */
    static @Nullable Found<String> in(Text text, List<Line> lines) {
        for (Line line : lines.subList(Math.max(0, lines.size() - LINES_AT_THE_END), lines.size())) {
            Range range = line.range();
            var labels = CatalogueLabels.in(text, range);
            boolean begins = !labels.isEmpty() && labels.getFirst()[0] == range.start();
            if (begins && isIndex(text, labels.getFirst())) {
                return number(text, text.trim(new Range(labels.getFirst()[1], range.end())));
            }
        }
        return null;
    }

    private static boolean isIndex(Text text, int[] label) {
        return HeaderField.of(text.folded().substring(label[0], label[1])) == HeaderField.INDEX;
    }

    private static @Nullable Found<String> number(Text text, Range value) {
        int end = value.start();
        while (end < value.end()
                && text.folded().charAt(end) > ' '
                && text.folded().charAt(end) < '\u0080') {
            end++;
        }
        Range number = new Range(value.start(), end);
        boolean digit = number.of(text.folded()).chars().anyMatch(Character::isDigit);
        return digit && number.length() >= SHORTEST
                ? new Found<>(number.of(text.raw()), number, "header.field-below", 85)
                : null;
    }
}
