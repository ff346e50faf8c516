package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.paodao.document.Lines.Line;

/** Lines that follow each other and may each be a cell; blank lines, page numbers with strokes and real rows left out. */
final class PressedRun {
    private static final int LONGEST_CELL = 600;
    private static final List<String> NOTES = List.of("注:", "备注:", "说明:", "附件", "附表");

    private final Text text;
    private final List<Line> lines;
    private final List<Integer> places = new ArrayList<>();

    PressedRun(Text text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    void add(int line) {
        places.add(line);
    }

    int size() {
        return places.size();
    }

    /** What the lines from one to before another say. */
    List<Range> ranges(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::range).toList();
    }

    Range range(int cell) {
        return lines.get(places.get(cell)).range();
    }

    /** Folded and without blanks; empty outside the run. */
    String word(int cell) {
        return cell < 0 || cell >= size() ? "" : range(cell).of(text.folded()).replace(" ", "");
    }

    /** Takes the lines out of the running text. */
    void take(int from, int to) {
        for (int cell = from; cell < to; cell++) {
            int line = places.get(cell);
            lines.set(line, lines.get(line).as(Lines.Kind.CELL));
        }
    }

    /** The number that is all of this line, as 3 or 3. or 三; -1 when it is none. */
    int number(int cell) {
        Range range = cell < size() ? range(cell) : new Range(0, 0);
        return range.length() == 0 || range.length() > 5 ? -1 : Numerals.value(withoutPoint(word(cell)));
    }

    private static String withoutPoint(String word) {
        int last = word.length() - 1;
        return last > 0 && ".、".indexOf(word.charAt(last)) >= 0 ? word.substring(0, last) : word;
    }

    /** Whether a text numbered so begins here: 3.做好…. */
    boolean begins(int cell, int number) {
        String word = cell < size() && range(cell).length() <= LONGEST_CELL ? word(cell) : "";
        int end = Numerals.endOfDigits(word, 0);
        boolean numbered = end > 0 && end < 4 && end + 1 < word.length() && ".、".indexOf(word.charAt(end)) >= 0;
        return numbered && Numerals.value(word.substring(0, end)) == number && !Numerals.isDigit(word.charAt(end + 1));
    }

    /** A heading between rows: （一）… or 一、…. */
    boolean isGroup(int cell) {
        String word = cell < size() && range(cell).length() <= LONGEST_CELL ? word(cell) : "";
        int start = word.startsWith("(") ? 1 : 0;
        int end = Numerals.endOfChinese(word, start);
        return end > start && end + 1 < word.length() && (start == 1 ? ")" : "、").indexOf(word.charAt(end)) >= 0;
    }

    /** Whether what stands here cannot be a cell of the table above. */
    boolean endsTable(int cell) {
        Range range = range(cell);
        if (range.length() > LONGEST_CELL) {
            return true;
        }
        String word = word(cell);
        return isGroup(cell) || NOTES.stream().anyMatch(word::startsWith);
    }

    /** Behind the head when it is printed again from this line on; 0 when it is not. */
    int repeated(String head, int from, int to) {
        int at = 0;
        for (int cell = from; cell < to && head.startsWith(word(cell), at); cell++) {
            at += word(cell).length();
            if (at == head.length()) {
                return cell + 1;
            }
        }
        return 0;
    }
}
