package org.paodao.document;

/** Recognises 文号: the issuer's letters, a year in brackets, a serial number, 号. */
final class DocumentNumber {
    private static final int LONGEST_LETTERS = 16;
    private static final int LONGEST_SERIAL = 6;

    private DocumentNumber() {}

    /** Where the number in this stretch begins; -1 when there is none. The number ends with {@link #end}. */
    static int at(String text) {
        for (int sign = text.indexOf('号'); sign >= 0; sign = text.indexOf('号', sign + 1)) {
            int start = start(text, sign);
            if (start >= 0) {
                return start;
            }
        }
        return -1;
    }

    static int end(String text, int start) {
        return text.indexOf('号', start) + 1;
    }

    private static int start(String text, int sign) {
        int i = sign - 1;
        while (i >= 0 && (Numerals.isDigit(text.charAt(i)) || text.charAt(i) == ' ') && sign - i <= LONGEST_SERIAL) {
            i--;
        }
        if (i >= 0 && text.charAt(i) == '第') {
            i--;
        }
        if (i < 5 || (i == sign - 1 && text.charAt(i) != '第') || ")〕]】﹞".indexOf(text.charAt(i)) < 0) {
            return -1;
        }
        for (int d = i - 4; d < i; d++) {
            if (!Numerals.isDigit(text.charAt(d))) {
                return -1;
            }
        }
        if ("(〔[【﹝".indexOf(text.charAt(i - 5)) < 0) {
            return -1;
        }
        int start = i - 5;
        while (start > 0 && i - start < LONGEST_LETTERS + 5 && isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start < i - 5 ? start : -1;
    }

    private static boolean isLetter(char c) {
        return (c >= '\u3400' && c <= '\u9fff') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
    }
}
