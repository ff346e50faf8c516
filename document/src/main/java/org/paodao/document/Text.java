package org.paodao.document;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The normalised text and its folded form of the same length, in which recognisers look.
 *
 * <p>Folding replaces characters one by one, so an offset means the same in both: full-width ASCII becomes half-width
 * (（ → (, ， → ,, １ → 1), the ideographic and other odd blanks become a blank, traditional characters become simplified.
 */
final class Text {
    private final String raw;
    private final String folded;
    /** Made when first asked for: every recogniser reads a part of the same. */
    private @Nullable View whole;

    private Text(String raw, String folded) {
        this.raw = raw;
        this.folded = folded;
    }

    static Text of(String raw) {
        return new Text(raw, Folding.fold(raw));
    }

    /** The same text with some stretches folded to blanks: recognisers do not see them, ranges still count as before. */
    Text without(List<Range> stretches) {
        if (stretches.isEmpty()) {
            return this;
        }
        char[] chars = folded.toCharArray();
        stretches.forEach(stretch -> Arrays.fill(chars, stretch.start(), stretch.end(), ' '));
        return new Text(raw, new String(chars));
    }

    /** As read; what ranges quote. */
    String raw() {
        return raw;
    }

    /** Same length as {@link #raw()}, with widths, blanks and character forms made one. */
    String folded() {
        return folded;
    }

    int length() {
        return raw.length();
    }

    Range all() {
        return new Range(0, raw.length());
    }

    /** The range without blanks at its ends. */
    Range trim(Range range) {
        int start = range.start();
        int end = range.end();
        while (start < end && Character.isWhitespace(folded.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(folded.charAt(end - 1))) {
            end--;
        }
        return new Range(start, end);
    }

    /** As printed, on one line: a line that was broken within goes on, with a blank only between western words. */
    String quoted(Range range) {
        String printed = range.of(raw);
        if (printed.indexOf('\n') < 0) {
            return printed;
        }
        var joined = new StringBuilder(printed.length());
        for (String line : printed.split("\n")) {
            String said = line.strip();
            boolean words = !said.isEmpty() && !joined.isEmpty() && isLatin(said.charAt(0));
            joined.append(words && isLatin(joined.charAt(joined.length() - 1)) ? " " : "")
                    .append(said);
        }
        return joined.toString();
    }

    private static boolean isLatin(char c) {
        return c < '\u0080' && Character.isLetter(c);
    }

    /** The folded stretch without any blanks or line breaks, so that hard-wrapped lines read as one sentence. */
    View view(Range range) {
        View all = whole == null ? whole() : whole;
        whole = all;
        return all.part(range);
    }

    private View whole() {
        var chars = new char[folded.length()];
        var origin = new int[folded.length()];
        int n = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!Character.isWhitespace(c)) {
                chars[n] = c;
                origin[n++] = i;
            }
        }
        return new View(new String(chars, 0, n), Arrays.copyOf(origin, n), 0);
    }

    /** Folded characters without blanks, each knowing its place in the text. */
    static final class View {
        private final String chars;
        private final int[] origin;
        private final int before;

        /** @param before how many characters stand in {@code origin} before the first of these */
        private View(String chars, int[] origin, int before) {
            this.chars = chars;
            this.origin = origin;
            this.before = before;
        }

        private View part(Range range) {
            int from = firstAt(range.start());
            int to = firstAt(range.end());
            return new View(chars.substring(from, to), origin, from);
        }

        private int firstAt(int place) {
            int found = Arrays.binarySearch(origin, place);
            return found < 0 ? -found - 1 : found;
        }

        String chars() {
            return chars;
        }

        /** The place in the text of the characters from {@code start} to before {@code end}; at least one. */
        Range range(int start, int end) {
            return new Range(origin[before + start], origin[before + end - 1] + 1);
        }
    }

    /** The last place of a character between two places, or -1; other than {@link String#lastIndexOf}, it looks no further back. */
    static int last(String text, char c, int from, int end) {
        for (int i = end - 1; i >= from; i--) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }
}
