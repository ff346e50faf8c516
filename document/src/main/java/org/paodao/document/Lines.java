package org.paodao.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The printed lines of a text, each with what it is: running text, a row of a table, page furniture or nothing. */
final class Lines {
    private static final int REPEATS_OF_A_RUNNING_HEAD = 3;
    private static final int LONGEST_RUNNING_HEAD = 40;

    /** What a line is. */
    enum Kind {
        TEXT,
        ROW,
        NOISE,
        BLANK
    }

    /** A line without its line break and outer blanks; {@code indented} when blanks stood before it. */
    record Line(Range range, Kind kind, boolean indented) {
        int width() {
            return range.length();
        }
    }

    private Lines() {}

    static List<Line> of(Text text) {
        var lines = new ArrayList<Line>();
        String folded = text.folded();
        Map<String, Integer> seen = repeated(text);
        int start = 0;
        while (start <= folded.length()) {
            int end = folded.indexOf('\n', start);
            if (end < 0) {
                end = folded.length();
            }
            lines.add(line(text, new Range(start, end), seen));
            start = end + 1;
        }
        return lines;
    }

    private static Line line(Text text, Range whole, Map<String, Integer> seen) {
        Range range = text.trim(whole);
        boolean indented = range.start() - whole.start() >= 2;
        if (range.length() == 0) {
            return new Line(range, Kind.BLANK, false);
        }
        String line = range.of(text.folded());
        if (PageFurniture.is(line) || isRunningHead(line, seen)) {
            return new Line(range, Kind.NOISE, indented);
        }
        return new Line(range, Cells.isRow(line) ? Kind.ROW : Kind.TEXT, indented);
    }

    /** The first of the repeated lines stays: it is the title itself. */
    private static boolean isRunningHead(String line, Map<String, Integer> seen) {
        Integer left = line.length() <= LONGEST_RUNNING_HEAD ? seen.get(line) : null;
        if (left == null || left < 0) {
            return left != null;
        }
        if (left >= REPEATS_OF_A_RUNNING_HEAD) {
            seen.put(line, -1);
        }
        return false;
    }

    private static Map<String, Integer> repeated(Text text) {
        var seen = new HashMap<String, Integer>();
        text.folded()
                .lines()
                .map(String::strip)
                .filter(line -> line.length() > 5 && line.length() <= LONGEST_RUNNING_HEAD && mayRepeat(line))
                .forEach(line -> seen.merge(line, 1, Integer::sum));
        return seen;
    }

    /** Rows, and lines that name a responsible unit, may be the same many times and still say something. */
    private static boolean mayRepeat(String line) {
        return line.indexOf('|') < 0
                && line.indexOf('\t') < 0
                && line.indexOf(':') < 0
                && line.indexOf('(') < 0
                && line.indexOf('。') < 0
                && !line.endsWith(";");
    }
}
