package org.paodao.document;

/** Recognises 文号: the issuer's letters, a year in brackets, a serial number, 号. */
final class DocumentNumber {
    private static final int LONGEST_LETTERS = 16;
    private static final int LONGEST_SERIAL = 6;
    private static final String OPEN = "(〔[【﹝";
    private static final String CLOSE = ")〕]】﹞";

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

    /** The blanks of 青政 〔2031〕 5 号 and of 2031 年 part no words. */
    static boolean isBlankWithin(String text, int blank) {
        boolean sign = text.startsWith(" 号", blank) || text.startsWith(" 年", blank);
        boolean beforeSign = sign && blank > 0 && Numerals.isDigit(text.charAt(blank - 1));
        return beforeSign || isYear(text, blank + 1) || (isYear(text, blank - 6) && isSerial(text, blank + 1));
    }

    private static boolean isYear(String text, int open) {
        return open >= 0
                && open + 5 < text.length()
                && OPEN.indexOf(text.charAt(open)) >= 0
                && CLOSE.indexOf(text.charAt(open + 5)) >= 0
                && text.substring(open + 1, open + 5).chars().allMatch(c -> Numerals.isDigit((char) c));
    }

    private static boolean isSerial(String text, int start) {
        int end = Numerals.endOfDigits(text, start);
        return end > start && text.startsWith("号", end);
    }

    private static int start(String text, int sign) {
        int i = sign - 1;
        while (i >= 0 && (Numerals.isDigit(text.charAt(i)) || text.charAt(i) == ' ') && sign - i <= LONGEST_SERIAL) {
            i--;
        }
        if (i >= 0 && text.charAt(i) == '第') {
            i--;
        }
        if (i < 6 || (i == sign - 1 && text.charAt(i) != '第') || !isYear(text, i - 5)) {
            return -1;
        }
        int open = i - 5;
        int start = text.charAt(open - 1) == ' ' ? open - 1 : open;
        while (start > 0 && open - start < LONGEST_LETTERS && isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start < open && text.charAt(start) != ' ' ? start : -1;
    }

    private static boolean isLetter(char c) {
        return (c >= '\u3400' && c <= '\u9fff') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
    }
}
