package org.paodao.document;

import org.jspecify.annotations.Nullable;
import org.paodao.document.Marker.Style;

/** Numbers that are one character each: ①, ⑴, ⒈ and ㈠. */
record NumberSigns(Style style, int number) {
    private static final char CIRCLES = '\u2460';
    private static final char BRACKETS = '\u2474';
    private static final char POINTS = '\u2488';
    private static final char BEHIND = '\u249c';
    private static final char CHINESE = '\u3220';

    /** What the character says; null when it is no such number. */
    static @Nullable NumberSigns of(char c) {
        if (c < BRACKETS) {
            return new NumberSigns(Style.CIRCLE, c - CIRCLES + 1);
        }
        if (c < POINTS) {
            return new NumberSigns(Style.DIGIT_BRACKET, c - BRACKETS + 1);
        }
        if (c < BEHIND) {
            return new NumberSigns(Style.DIGIT, c - POINTS + 1);
        }
        return c >= CHINESE ? new NumberSigns(Style.CHINESE_BRACKET, c - CHINESE + 1) : null;
    }
}
