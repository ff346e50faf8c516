package org.paodao.indicator.value;

/** Numbers written in digits with a point at most: they are read without making anything of them. */
final class PlainNumber {
    static final int MOST_DIGITS = 18;

    private PlainNumber() {}

    /** The digits of a plain number without its point; the least of all longs when it is written in another way. */
    static long digits(String text) {
        long digits = 0;
        int from = text.charAt(0) == '-' ? 1 : 0;
        int points = 0;
        if (text.length() - from == 0 || text.length() > MOST_DIGITS) {
            return Long.MIN_VALUE;
        }
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && points == 0 && i > from && i < text.length() - 1) {
                points++;
            } else if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
            } else {
                return Long.MIN_VALUE;
            }
        }
        return from == 0 ? digits : -digits;
    }

    /** How many digits stand behind its point. */
    static int scale(String text) {
        int point = text.indexOf('.');
        return point < 0 ? 0 : text.length() - 1 - point;
    }
}
