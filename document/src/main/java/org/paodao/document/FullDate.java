package org.paodao.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A whole date as headers and signatures print it: 2023-07-24, 2023年7月8日, 2023/7/8, 二〇二三年七月八日.
 *
 * @param end behind its last character
 */
record FullDate(LocalDate date, int end) {

    /** The date that starts here; null when none does. */
    static @Nullable FullDate at(String text, int start) {
        int yearEnd = skipNumber(text, start, 4);
        int year = number(text, start, yearEnd);
        if (yearEnd - start != 4 || year < 1949 || year > 2100) {
            return null;
        }
        // 2031月3月26日: the sign of the month was typed for that of the year.
        int month = behind(text, yearEnd, "年-/.月");
        int monthEnd = skipNumber(text, month, 3);
        int day = behind(text, monthEnd, "月-/.");
        int dayEnd = skipNumber(text, day, 3);
        if (month == yearEnd || day == monthEnd || monthEnd == month || dayEnd == day) {
            return null;
        }
        return of(year, number(text, month, monthEnd), number(text, day, dayEnd), behind(text, dayEnd, "日号"));
    }

    private static @Nullable FullDate of(int year, int month, int day, int end) {
        try {
            return new FullDate(LocalDate.of(year, month, day), end);
        } catch (DateTimeException expected) {
            return null;
        }
    }

    private static int skipNumber(String text, int start, int most) {
        int end = start;
        while (end < text.length() && end - start < most && isNumeral(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNumeral(char c) {
        return Numerals.isDigit(c) || Numerals.isChinese(c) || c == 'O' || c == '○' || c == '0';
    }

    private static int behind(String text, int at, String signs) {
        int i = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        if (i < text.length() && signs.indexOf(text.charAt(i)) >= 0) {
            i++;
            return i < text.length() && text.charAt(i) == ' ' && signs.length() > 2 ? i + 1 : i;
        }
        return at;
    }

    private static int number(String text, int start, int end) {
        String digits = text.substring(start, end).replace('O', '〇').replace('○', '〇');
        if (end - start == 4) {
            int year = 0;
            for (int i = 0; i < 4; i++) {
                int digit = Numerals.value(digits.substring(i, i + 1));
                year = year * 10 + Math.max(0, Math.min(9, digit));
            }
            return year;
        }
        return Numerals.value(digits);
    }
}
