package org.paodao.document;

import java.util.BitSet;

/** Marks the characters that are named rather than said: 《titles》, 〔2021〕 and short “slogans”. */
final class Quotations {
    /** Longer quotations hold whole sentences whose numbers count. */
    private static final int LONGEST_SLOGAN = 16;

    private static final int LONGEST_TITLE = 120;
    private static final String OPENING = "“‘\"「『";
    private static final Signs OPENS = Signs.of(OPENING);
    private static final String CLOSING = "”’\"」』";

    private Quotations() {}

    /** Titles, year brackets and slogans. */
    static BitSet in(String text) {
        return marked(text, false);
    }

    /** Titles and year brackets only. */
    static BitSet titles(String text) {
        return marked(text, true);
    }

    private static BitSet marked(String text, boolean titlesOnly) {
        var named = new BitSet();
        int i = 0;
        while (i < text.length()) {
            int end = titlesOnly && OPENS.has(text.charAt(i)) ? i : endOf(text, i);
            if (end > i) {
                named.set(i, end);
                i = end;
            } else {
                i++;
            }
        }
        return named;
    }

    /** One behind the quotation that opens here; {@code at} when none does. */
    private static int endOf(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '《' -> closing(text, at, "》", LONGEST_TITLE);
            case '〔', '[', '【' -> closing(text, at, "〕]", 8);
            default -> {
                int kind = OPENS.has(c) ? OPENING.indexOf(c) : -1;
                yield kind < 0 ? at : closing(text, at, CLOSING.substring(kind, kind + 1), LONGEST_SLOGAN);
            }
        };
    }

    private static int closing(String text, int at, String closing, int longest) {
        int limit = Math.min(text.length(), at + longest + 2);
        for (int i = at + 1; i < limit; i++) {
            if (closing.indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return at;
    }
}
