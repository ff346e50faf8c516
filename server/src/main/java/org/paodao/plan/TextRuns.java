package org.paodao.plan;

import java.util.ArrayList;
import java.util.List;
import org.paodao.document.Range;

/**
 * Long runs of one sign, such as the hundreds of bars that copies of web tables leave behind. Pages show them cut short; the text
 * keeps them, so that every place in it stays right.
 */
public final class TextRuns {
    private static final int LONGEST_SHOWN = 12;

    private TextRuns() {}

    /** The runs within a part of a text, in order. */
    public static List<Range> in(String text, Range part) {
        List<Range> runs = new ArrayList<>();
        int start = part.start();
        for (int i = part.start(); i <= part.end(); i++) {
            if (i == part.end() || text.charAt(i) != text.charAt(start)) {
                if (i - start > LONGEST_SHOWN && isSign(text.charAt(start))) {
                    runs.add(new Range(start, i));
                }
                start = i;
            }
        }
        return runs;
    }

    /** Whether a piece of text is nothing but one run. */
    public static boolean isOne(String piece) {
        return piece.length() > LONGEST_SHOWN
                && isSign(piece.charAt(0))
                && piece.chars().allMatch(c -> c == piece.charAt(0));
    }

    private static boolean isSign(char c) {
        return c != '\n' && !Character.isLetterOrDigit(c);
    }
}
