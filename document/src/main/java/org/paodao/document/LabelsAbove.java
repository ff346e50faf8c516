package org.paodao.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Lines.Kind;
import org.paodao.document.Lines.Line;

/** Labels of the catalogue that stand alone on their line, perhaps with the stroke of a cell, with the value on the next one. */
final class LabelsAbove {
    private static final int LONGEST_LABEL = 14;
    private static final int LONGEST_VALUE = 120;
    private static final int FEWEST_BARE = 4;

    private final Text text;
    private final List<Line> lines;
    /** Whether labels do without a colon here: one such word may be a heading, several in a row are a catalogue. */
    private final boolean bare;

    LabelsAbove(Text text, List<Line> lines, int end) {
        this.text = text;
        this.lines = lines;
        this.bare = lines.stream().limit(end).filter(this::isBare).count() >= FEWEST_BARE;
    }

    /** A label of a catalogue without colons that has no value. */
    boolean isAlone(Line line) {
        return bare && isBare(line);
    }

    private boolean isBare(Line line) {
        return named(line) != null && !said(line).of(text.folded()).endsWith(":");
    }

    /** A line without the stroke that closed its cell. */
    Range said(Line line) {
        String folded = text.folded();
        int end = line.range().end();
        while (end > line.range().start() + 1 && (folded.charAt(end - 1) == '|' || folded.charAt(end - 1) == ' ')) {
            end--;
        }
        return new Range(line.range().start(), end);
    }

    /** Running text, or one cell with the stroke behind it. */
    private boolean isText(Line line) {
        Range said = said(line);
        boolean cell = line.kind() == Kind.ROW && said.of(text.folded()).indexOf('|') < 0;
        return line.kind() == Kind.TEXT || (cell && said.length() < line.range().length());
    }

    /** The field whose label fills this line and whose value the next one; null when a value may be missing. */
    @Nullable
    HeaderField at(int i) {
        int below = below(i);
        HeaderField field = below < lines.size() ? label(lines.get(i)) : null;
        if (field == null) {
            return null;
        }
        Line value = lines.get(below);
        if (!isText(value) || value.width() > LONGEST_VALUE || label(value) != null) {
            return null;
        }
        int next = below(below);
        boolean parted = next < lines.size() && label(lines.get(next)) != null;
        return parted || isOfItsForm(field, said(value).of(text.folded())) ? field : null;
    }

    /** The line below one, where the value of a label stands; a catalogue without colons may have a blank line between. */
    int below(int i) {
        int below = i + 1;
        while (bare && below < lines.size() && lines.get(below).kind() == Kind.BLANK) {
            below++;
        }
        return below;
    }

    private @Nullable HeaderField label(Line line) {
        boolean colon = bare || said(line).of(text.folded()).endsWith(":");
        return colon ? named(line) : null;
    }

    /** The field whose name fills a line, with a colon or without. */
    private @Nullable HeaderField named(Line line) {
        Range range = said(line);
        boolean may = isText(line) && range.length() <= LONGEST_LABEL;
        return may ? HeaderField.of(range.of(text.folded())) : null;
    }

    private static boolean isOfItsForm(HeaderField field, String value) {
        return switch (field) {
            case INDEX -> value.chars().allMatch(c -> c < 128) && value.chars().anyMatch(Character::isDigit);
            case NUMBER -> DocumentNumber.at(value) == 0;
            case WRITTEN, PUBLISHED -> FullDate.at(value, 0) != null;
            default -> false;
        };
    }
}
