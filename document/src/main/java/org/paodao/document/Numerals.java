package org.paodao.document;

/** Reads the whole numbers of headings and counts: 12, 十二, 二十一, 〇. */
final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Signs CHINESE = Signs.of(DIGITS + "十百零两");
    private static final int LONGEST = 5;

    private Numerals() {}

    static boolean isChinese(char c) {
        return CHINESE.has(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Where the Chinese numeral that starts here ends; {@code start} when none does. */
    static int endOfChinese(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && isChinese(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The value of either kind of numeral; -1 when it is none. */
    static int value(String numeral) {
        if (numeral.isEmpty() || numeral.length() > LONGEST) {
            return -1;
        }
        boolean digits = isDigit(numeral.charAt(0));
        for (int i = 0; i < numeral.length(); i++) {
            if (digits != isDigit(numeral.charAt(i)) || (!digits && !isChinese(numeral.charAt(i)))) {
                return -1;
            }
        }
        return digits ? Integer.parseInt(numeral) : chinese(numeral);
    }

    private static int chinese(String numeral) {
        int total = 0;
        int digit = -1;
        boolean units = false;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            if (c == '十' || c == '百') {
                total += (digit < 0 ? 1 : digit) * (c == '十' ? 10 : 100);
                digit = -1;
                units = true;
            } else {
                int next = digitOf(c);
                digit = digit > 0 && !units ? digit * 10 + next : next;
            }
        }
        return total + Math.max(digit, 0);
    }

    private static int digitOf(char c) {
        return switch (c) {
            case '零' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }

    /** In 3.2020年底前 and 3.10月底前 the point stands behind a number of its own and is no decimal one. */
    static boolean beginDay(String text, int start) {
        int end = endOfDigits(text, start);
        char next = end < text.length() ? text.charAt(end) : ' ';
        return (end - start <= 2 && next == '月') || (end - start == 4 && "年-—".indexOf(next) >= 0);
    }
}
