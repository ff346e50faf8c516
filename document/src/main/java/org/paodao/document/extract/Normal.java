package org.paodao.document.extract;

/** What is changed in a text before anybody reads it: line ends, the byte order mark, control characters. */
final class Normal {
    private Normal() {}

    static String text(CharSequence raw) {
        var text = new StringBuilder(raw);
        cleanFrom(text, 0);
        return text.toString();
    }

    /** Cleans in place, in one pass. */
    static void cleanFrom(StringBuilder text, int from) {
        int to = from;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                continue;
            }
            if (isLineEnd(c)) {
                text.setCharAt(to++, '\n');
            } else if (!isNoise(c)) {
                text.setCharAt(to++, Radicals.plain(c));
            }
        }
        text.setLength(to);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isNoise(char c) {
        return (c < ' ' && c != '\t') || c == '\u007f' || c == '\ufeff';
    }

    /** One line without blanks at its ends: what a table's cell shows. */
    static String cell(CharSequence raw) {
        var cell = new StringBuilder(raw.length());
        boolean gap = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\u3000' || c == '\u00a0' || Character.isWhitespace(c) || isNoise(c)) {
                gap = true;
                continue;
            }
            if (gap && !cell.isEmpty()) {
                cell.append(' ');
            }
            gap = false;
            cell.append(c);
        }
        return cell.toString();
    }
}
