package org.paodao.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The printed lines of a text, each with what it is: running text, a row or cell of a table, page furniture or nothing. */
final class Lines {
    private static final int REPEATS_OF_A_RUNNING_HEAD = 3;
    private static final int LONGEST_RUNNING_HEAD = 40;

    /** What a line is. */
    enum Kind {
        TEXT,
        ROW,
        /** A cell of a table that was pressed to one cell a line, or a part of one. */
        CELL,
        NOISE,
        /** A line of the catalogue above the document: 文号：…. */
        FIELD,
        BLANK
    }

    /**
     * A line without its line break and outer blanks.
     *
     * @param indented whether blanks stood before it
     * @param width in characters, the blanks before it included
     * @param halves printed width: western characters count 1, others 2
     */
    record Line(Range range, Kind kind, boolean indented, int width, int halves) {
        Line as(Kind other) {
            return new Line(range, other, indented, width, halves);
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
        Range range = withLastCells(text, text.trim(whole), whole.end());
        Kind kind = kind(range.of(text.folded()), seen);
        int width = range.end() - whole.start();
        int western = 0;
        for (int i = whole.start(); i < range.end(); i++) {
            western += text.raw().charAt(i) < '\u0100' ? 1 : 0;
        }
        return new Line(range, kind, range.start() - whole.start() >= 2, width, 2 * width - western);
    }

    /** A row that tabs part keeps its last cells, though they are empty. */
    private static Range withLastCells(Text text, Range range, int end) {
        int last = Text.last(text.folded(), '\t', range.start(), end);
        int first = text.folded().indexOf('\t', range.start(), end);
        boolean row = first >= 0 && (first < range.end() || first < last);
        return row ? new Range(range.start(), Math.max(range.end(), last + 1)) : range;
    }

    private static Kind kind(String line, Map<String, Integer> seen) {
        if (line.isEmpty()) {
            return Kind.BLANK;
        }
        if (PageFurniture.is(line) || isRunningHead(line, seen)) {
            return Kind.NOISE;
        }
        return Cells.isRow(line) ? Kind.ROW : Kind.TEXT;
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

    /** How often each line stands in the text that may be a running head: what stands above one is another every time. */
    private static Map<String, Integer> repeated(Text text) {
        var seen = new HashMap<String, Integer>();
        var pairs = new HashSet<String>();
        var goesOn = new HashSet<String>();
        String above = "";
        for (String printed : text.folded().split("\n", -1)) {
            String line = printed.strip();
            boolean may = line.length() > 5 && line.length() <= LONGEST_RUNNING_HEAD && mayRepeat(line);
            int times = may ? seen.merge(line, 1, Integer::sum) : 1;
            if (may && !pairs.add(above + '\n' + line)) {
                goesOn.add(line);
            }
            above = line.isEmpty() || times > 1 || PageFurniture.is(line) ? above : end(line);
        }
        seen.keySet().removeAll(goesOn);
        return seen;
    }

    private static String end(String line) {
        return line.substring(Math.max(0, line.length() - LONGEST_RUNNING_HEAD));
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
