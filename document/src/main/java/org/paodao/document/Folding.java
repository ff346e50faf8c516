package org.paodao.document;

import com.ibm.icu.text.Transliterator;

/** Replaces characters one for one by the form that recognisers look for. */
final class Folding {
    private static final char FIRST_HAN = '\u3400';
    private static final char LAST_HAN = '\u9fff';
    private static final char[] SIMPLIFIED = simplified();

    private Folding() {}

    static String fold(String raw) {
        var folded = new char[raw.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(raw.charAt(i));
        }
        return new String(folded);
    }

    /** Folds forms of signs and digits only. */
    static String foldButHan(String raw) {
        var folded = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            folded.append(c >= FIRST_HAN && c <= LAST_HAN ? c : fold(c));
        }
        return folded.toString();
    }

    private static char fold(char c) {
        if (c < '\u0080') {
            return c;
        }
        if (c >= FIRST_HAN && c <= LAST_HAN) {
            return SIMPLIFIED[c - FIRST_HAN];
        }
        if (c >= '\uff01' && c <= '\uff5e') {
            return (char) (c - 0xfee0);
        }
        return switch (c) {
            case '\u00a0', '\u2002', '\u2003', '\u2009', '\u3000', '\ufeff', '\u200b' -> ' ';
            case '\uff61' -> '。';
            case '\uff64', '\ufe51' -> '、';
            case '\ufe50' -> ',';
            case '\ufe52' -> '.';
            case '\ufe54' -> ';';
            // the sign of a ratio and the small and upright forms, which stand for a colon and brackets in many copies
            case '\u2236', '\ufe55', '\ufe30' -> ':';
            case '\ufe59', '\ufe35' -> '(';
            case '\ufe5a', '\ufe36' -> ')';
            case '\ufe5d' -> '〔';
            case '\ufe5e' -> '〕';
            default -> c;
        };
    }

    /** ICU's table, asked for one character at a time: the line breaks between keep its word rules out. */
    private static char[] simplified() {
        int count = LAST_HAN - FIRST_HAN + 1;
        var all = new StringBuilder(count * 2);
        for (char c = FIRST_HAN; c <= LAST_HAN; c++) {
            all.append(c).append('\n');
        }
        String[] forms = Transliterator.getInstance("Traditional-Simplified")
                .transliterate(all.toString())
                .split("\n", -1);
        var table = new char[count];
        for (int i = 0; i < count; i++) {
            table[i] = forms[i].length() == 1 ? forms[i].charAt(0) : (char) (FIRST_HAN + i);
        }
        return table;
    }
}
