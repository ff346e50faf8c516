package org.paodao.plan.map;

import java.util.ArrayList;
import java.util.List;
import org.paodao.ui.LineBreaks;

/**
 * How wide text is, without a font: the same everywhere, and never less than common fonts need. Widths are in hundredths of
 * the drawing's unit.
 */
final class Measure {
    private static final String CUT = "…";
    private static final String NARROW = "iljtfrI.,:;'|!()[]/ -";
    private static final String WIDE = "mwMW@%";

    private Measure() {}

    /** The width of a text in hundredths of a unit. */
    static int hundredths(String text, int size) {
        return text.codePoints().map(Measure::em).sum() * size;
    }

    /** The width of a text in whole units, rounded up. */
    static int width(String text, int size) {
        return Math.ceilDiv(hundredths(text, size), 100);
    }

    private static int em(int sign) {
        if (sign > 0x24F) {
            return 100;
        }
        if (NARROW.indexOf(sign) >= 0) {
            return 36;
        }
        return WIDE.indexOf(sign) >= 0 ? 92 : Character.isUpperCase(sign) ? 72 : 58;
    }

    /** Breaks a text into at most so many lines of a width; what does not fit ends in an ellipsis. */
    static List<String> lines(String text, int size, int width, int most) {
        var lines = new ArrayList<String>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most) {
            boolean last = lines.size() == most - 1;
            int fits = last && width(rest, size) > width ? fitting(rest, size, width - width(CUT, size)) : 0;
            String line = fits > 0 ? rest.substring(0, fits).strip() + CUT : rest.substring(0, end(rest, size, width));
            lines.add(line.strip());
            rest = fits > 0 ? "" : rest.substring(line.length()).strip();
        }
        return lines;
    }

    /** The same number of lines, about equally long. */
    static List<String> balanced(String text, int size, int width, int most) {
        List<String> lines = lines(text, size, width, most);
        int even = lines.size() < 2 ? width : width(text, size) / lines.size() + size / 2;
        for (int narrower = even; narrower < width; narrower += size) {
            List<String> tried = lines(text, size, narrower, most);
            if (tried.size() == lines.size() && String.join("", tried).equals(String.join("", lines))) {
                return tried;
            }
        }
        return lines;
    }

    /** One line of a text, cut short if need be. */
    static String line(String text, int size, int width) {
        List<String> lines = lines(text, size, width, 1);
        return lines.isEmpty() ? "" : lines.getFirst();
    }

    /** Where a line ends: after what fits, but neither within a Latin word nor before a closing sign. */
    private static int end(String text, int size, int width) {
        int fits = fitting(text, size, width);
        if (fits == text.length()) {
            return fits;
        }
        int end = fits;
        while (end > 1 && !LineBreaks.isBetween(text.charAt(end - 1), text.charAt(end))) {
            end--;
        }
        return end > 1 ? end : fits;
    }

    /** How many UTF-16 units fit; at least one sign, or a line would never end. */
    private static int fitting(String text, int size, int width) {
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            used += em(sign) * size;
            if (used > width * 100 && at > 0) {
                return at;
            }
            at += Character.charCount(sign);
        }
        return at;
    }
}
