package org.paodao.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Lines.Kind;
import org.paodao.document.Lines.Line;

/** Labels of the catalogue that stand alone on their line, with the value on the next one. */
final class LabelsAbove {
    private static final int LONGEST_LABEL = 14;
    private static final int LONGEST_VALUE = 120;

    private LabelsAbove() {}

    /** The field whose label fills this line and whose value the next one; null when a value may be missing. */
    static @Nullable HeaderField at(Text text, List<Line> lines, int i) {
        HeaderField field = i + 1 < lines.size() ? label(text, lines.get(i)) : null;
        if (field == null) {
            return null;
        }
        Line value = lines.get(i + 1);
        if (value.kind() != Kind.TEXT || value.width() > LONGEST_VALUE || label(text, value) != null) {
            return null;
        }
        boolean parted = i + 2 < lines.size() && label(text, lines.get(i + 2)) != null;
        return parted || isOfItsForm(field, value.range().of(text.folded())) ? field : null;
    }

    private static @Nullable HeaderField label(Text text, Line line) {
        Range range = line.range();
        boolean may = line.kind() == Kind.TEXT && range.length() <= LONGEST_LABEL;
        String said = may ? range.of(text.folded()) : "";
        return said.endsWith(":") ? HeaderField.of(said) : null;
    }

    private static boolean isOfItsForm(HeaderField field, String value) {
        return switch (field) {
            case INDEX -> value.chars().allMatch(c -> c < 128) && value.chars().anyMatch(Character::isDigit);
            case WRITTEN, PUBLISHED -> FullDate.at(value, 0) != null;
            default -> false;
        };
    }
}
