package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import org.paodao.document.Lines.Kind;
import org.paodao.document.Lines.Line;

/**
 * Tables that lost their lines as well and run on in one with the text around them, their cells parted by blanks. The line is
 * taken apart at its blanks and read like a table pressed to one cell a line; where that finds no table it stays whole.
 */
final class RunOnTables {
    private static final int FEWEST_NAMES = 4;
    private static final int SHORTEST = 60;

    private RunOnTables() {}

    /** Finds them and takes their cells out of the running text. */
    static List<Tables> in(Text text, List<Line> lines, UnitNames names) {
        var found = new ArrayList<Tables>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            List<Line> parts =
                    line.kind() == Kind.TEXT && line.range().length() >= SHORTEST ? parts(text, line) : List.of();
            int head = parts.isEmpty() ? -1 : head(text, parts);
            if (head >= 0) {
                var pieces = new ArrayList<>(parts);
                var tables = PressedTables.in(text, pieces, names);
                if (!tables.isEmpty()) {
                    found.addAll(tables);
                    List<Line> joined = joined(pieces);
                    lines.remove(i);
                    lines.addAll(i, joined);
                    i += joined.size() - 1;
                }
            }
        }
        return found;
    }

    private static List<Line> parts(Text text, Line line) {
        var parts = new ArrayList<Line>();
        int start = line.range().start();
        int end = line.range().end();
        for (int i = start; i <= end; i++) {
            if (i == end || (Character.isWhitespace(text.folded().charAt(i)) && !isWithinDate(text.folded(), i))) {
                if (i > start) {
                    parts.add(part(new Range(start, i)));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /** The blanks of 2031 年 7 月底前. */
    private static boolean isWithinDate(String chars, int blank) {
        if (blank + 1 >= chars.length()) {
            return false;
        }
        char before = chars.charAt(blank - 1);
        char after = chars.charAt(blank + 1);
        int digits = Numerals.endOfDigits(chars, blank + 1);
        boolean day = before == '月'
                && digits < chars.length()
                && (chars.charAt(digits) == '日' || chars.startsWith(" 日", digits));
        return (Numerals.isDigit(before) && "年月日".indexOf(after) >= 0)
                || (Numerals.isDigit(after) && (before == '年' || day));
    }

    private static Line part(Range range) {
        return new Line(range, Kind.TEXT, false, range.length(), 2 * range.length());
    }

    /** Where so many names of columns follow each other; -1 when they do nowhere. */
    private static int head(Text text, List<Line> parts) {
        int names = 0;
        for (int i = 0; i < parts.size(); i++) {
            names = Columns.isName(parts.get(i).range().of(text.folded())) ? names + 1 : 0;
            if (names == FEWEST_NAMES) {
                return i + 1 - names;
            }
        }
        return -1;
    }

    /** What is no cell stands together again. */
    private static List<Line> joined(List<Line> pieces) {
        var joined = new ArrayList<Line>();
        for (Line piece : pieces) {
            boolean goesOn = !joined.isEmpty()
                    && piece.kind() == Kind.TEXT
                    && joined.getLast().kind() == Kind.TEXT;
            if (goesOn) {
                Line before = joined.removeLast();
                joined.add(part(new Range(before.range().start(), piece.range().end())));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }
}
