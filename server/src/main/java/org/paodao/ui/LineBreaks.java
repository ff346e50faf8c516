package org.paodao.ui;

/** Where a line may end: neither within a Latin word, nor before a sign that closes, nor after one that opens. */
public final class LineBreaks {
    private static final int LATIN_END = 0x24F;
    private static final String NOT_AT_END = "（《〈「『【〔“‘([{";
    private static final String NOT_AT_START = "，。、；：！？）》〉」』】〕”’…—·％‰℃,.;:!?)]}%";

    private LineBreaks() {}

    /** Whether a line may end between two signs. */
    public static boolean isBetween(int before, int after) {
        return !(isWord(before) && isWord(after)) && NOT_AT_START.indexOf(after) < 0 && NOT_AT_END.indexOf(before) < 0;
    }

    private static boolean isWord(int sign) {
        return sign <= LATIN_END && sign != ' ' && sign != '-' && sign != '/';
    }
}
