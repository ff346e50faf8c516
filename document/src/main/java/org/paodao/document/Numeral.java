package org.paodao.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as printed, in Arabic digits (1,500.5) or Chinese ones (一百二十), without 万 and 亿.
 *
 * @param start first character
 * @param end one behind the last character
 * @param han whether it is written in Chinese digits only
 */
record Numeral(BigDecimal value, int start, int end, boolean han) {
    private static final int MOST_DIGITS = 15;
    private static final String HAN_DIGITS = "零一二三四五六七八九";
    private static final String NOT_THOUSAND = "瓦米克伏卡帕焦";

    /** The number that starts at this place, or null. */
    static @Nullable Numeral at(String text, int from, int limit) {
        if (from >= limit) {
            return null;
        }
        char c = text.charAt(from);
        if (c >= '0' && c <= '9') {
            return arabic(text, from, limit);
        }
        return digit(c) >= 0 || factor(c) > 0 ? han(text, from, limit) : null;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static int digit(char c) {
        return switch (c) {
            case '〇', '○' -> 0;
            case '两' -> 2;
            default -> HAN_DIGITS.indexOf(c);
        };
    }

    private static int factor(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }

    private static @Nullable Numeral arabic(String text, int from, int limit) {
        int i = from;
        var digits = new StringBuilder();
        boolean point = false;
        while (i < limit && digits.length() <= MOST_DIGITS) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                digits.append(c);
            } else if (c == '.' && !point && i + 1 < limit && isDigit(text.charAt(i + 1))) {
                digits.append(c);
                point = true;
            } else if (c != ',' || point || !groupFollows(text, i, limit)) {
                break;
            }
            i++;
        }
        if (digits.length() > MOST_DIGITS) {
            return null;
        }
        var value = new BigDecimal(digits.toString());
        while (i < limit && (text.charAt(i) == '百' || text.charAt(i) == '千') && !isUnitOfThousands(text, i, limit)) {
            if (text.startsWith("百分", i)) {
                break;
            }
            value = value.multiply(BigDecimal.valueOf(factor(text.charAt(i))));
            i++;
        }
        return new Numeral(value, from, i, false);
    }

    /** In 千瓦 and 千米 the 千 belongs to the unit. */
    private static boolean isUnitOfThousands(String text, int at, int limit) {
        return text.charAt(at) == '千' && at + 1 < limit && NOT_THOUSAND.indexOf(text.charAt(at + 1)) >= 0;
    }

    /** A comma groups thousands only when exactly three digits follow. */
    private static boolean groupFollows(String text, int comma, int limit) {
        if (comma + 3 >= limit || comma == 0 || !isDigit(text.charAt(comma - 1))) {
            return false;
        }
        for (int i = comma + 1; i <= comma + 3; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return comma + 4 >= limit || !isDigit(text.charAt(comma + 4));
    }

    private static @Nullable Numeral han(String text, int from, int limit) {
        int i = from;
        long total = 0;
        long pending = -1;
        while (i < limit && i - from < 12) {
            char c = text.charAt(i);
            int digit = digit(c);
            if (digit >= 0) {
                if (pending > 0) {
                    return null;
                }
                pending = digit;
            } else if (factor(c) > 0 && !isUnitOfThousands(text, i, limit)) {
                total += Math.max(pending, 1) * factor(c);
                pending = -1;
            } else {
                break;
            }
            i++;
        }
        if (i == from) {
            return null;
        }
        return new Numeral(BigDecimal.valueOf(total + Math.max(pending, 0)), from, i, true);
    }
}
