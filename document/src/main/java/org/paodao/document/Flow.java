package org.paodao.document;

import java.util.Arrays;
import java.util.List;
import org.paodao.document.Lines.Kind;
import org.paodao.document.Lines.Line;

/**
 * The running text as recognisers read it: folded, page furniture and tables left out, hard-wrapped lines joined, one
 * line break between paragraphs and one blank where blanks stood. Every character knows its place in the text.
 */
final class Flow {
    static final char BREAK = '\n';
    private static final int LONGEST_PAGE = 20;

    private final Text text;
    private final String chars;
    private final int[] origin;

    private Flow(Text text, String chars, int[] origin) {
        this.text = text;
        this.chars = chars;
        this.origin = origin;
    }

    static Flow of(Text text, List<Line> lines) {
        var builder = new Builder(text, text.length() + 1);
        var wrapping = Wrapping.of(text, lines);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.kind() == Kind.TEXT) {
                builder.line(line.range());
                if (!wrapping.continues(i)) {
                    builder.add(BREAK, line.range().end() - 1);
                } else if (Character.isWhitespace(
                                text.folded().charAt(line.range().end()))
                        && text.folded().charAt(line.range().end()) != '\n') {
                    builder.add(' ', line.range().end());
                }
            }
        }
        return builder.build();
    }

    /** One cell or line as a flow of its own; the lines of a cell that was broken are joined. */
    static Flow of(Text text, Range range) {
        var builder = new Builder(text, range.length());
        int start = range.start();
        while (start < range.end()) {
            int stop = text.folded().indexOf(BREAK, start, range.end());
            int end = stop < 0 ? range.end() : stop;
            builder.line(stop < 0 && start == range.start() ? range : text.trim(new Range(start, end)));
            start = end + 1;
        }
        return builder.build();
    }

    String chars() {
        return chars;
    }

    int length() {
        return chars.length();
    }

    /** A line break outside the text. */
    char at(int i) {
        return i < 0 || i >= chars.length() ? BREAK : chars.charAt(i);
    }

    /** A full stop of western form. */
    boolean isPoint(int i) {
        return at(i) == '.' && (!Numerals.isDigit(at(i + 1)) || Character.isIdeographic(at(i - 1)));
    }

    String substring(int start, int end) {
        return chars.substring(start, end);
    }

    /** The place in the text; blanks at the ends left out, empty where there is nothing else. */
    Range range(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(chars.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(chars.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            int place = from < origin.length ? origin[from] : text.length();
            return new Range(place, place);
        }
        return new Range(origin[from], origin[to - 1] + 1);
    }

    /** As printed, joined over line breaks. */
    String printed(int start, int end) {
        var printed = new char[end - start];
        for (int i = start; i < end; i++) {
            printed[i - start] = isBlank(chars.charAt(i)) ? ' ' : text.raw().charAt(origin[i]);
        }
        return new String(printed).strip();
    }

    Found<String> quote(int start, int end, String rule, int confidence) {
        return new Found<>(printed(start, end), range(start, end), rule, confidence);
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == BREAK;
    }

    /** The place of a part of the flow with whatever was left out of it, such as tables, up to what follows. */
    Range whole(int start, int end) {
        Range range = range(start, end);
        int next = end < origin.length ? origin[end] : text.length();
        return text.trim(new Range(range.start(), Math.max(range.end(), next)));
    }

    /** Whether something longer than the number of a page was left out before this place: a table. */
    boolean leavesOut(int at) {
        int behind = at == 0 || at >= length() ? 0 : origin[at - 1] + 1;
        return behind > 0 && text.folded().substring(behind, origin[at]).strip().length() > LONGEST_PAGE;
    }

    /** The first place in the flow that stands at or behind a place in the text. */
    int indexOf(int place) {
        int at = Arrays.binarySearch(origin, place);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && origin[at - 1] == place) {
            at--;
        }
        return at;
    }

    private static final class Builder {
        private final Text text;
        private final char[] chars;
        private final int[] origin;
        private int length;

        Builder(Text text, int capacity) {
            this.text = text;
            this.chars = new char[capacity];
            this.origin = new int[capacity];
        }

        void line(Range range) {
            for (int i = range.start(); i < range.end(); i++) {
                char raw = text.raw().charAt(i);
                char c = text.folded().charAt(i);
                if (raw == '\u200b' || raw == '\ufeff' || raw == '\u00ad') {
                    continue;
                }
                if (!Character.isWhitespace(c)) {
                    add(c, i);
                } else if (length > 0 && !isBlank(chars[length - 1])) {
                    add(' ', i);
                }
            }
        }

        void add(char c, int place) {
            chars[length] = c;
            origin[length++] = place;
        }

        Flow build() {
            return new Flow(text, new String(chars, 0, length), Arrays.copyOf(origin, length));
        }
    }
}
