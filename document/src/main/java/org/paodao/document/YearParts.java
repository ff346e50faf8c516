package org.paodao.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a year that begin with it: 前三季度, 前五个月, 年中.
 *
 * @param end one behind the words
 * @param last last day of the part
 */
record YearParts(int end, LocalDate last, Moment.Precision precision) {
    private static final Words BEFORE = Words.of("前 之前 以前 底 左右 前后");
    private static final Words AT = Words.of("在 于 到 至 争 取 保 划 计 内 对");
    private static final String NO_MIDDLE = "全学历跨往流当成青少";
    private static final int MIDDLE = 6;

    /**
     * The part that starts at {@code at}; null when none does.
     *
     * @param from where the expression starts, before its year if it has one
     */
    static @Nullable YearParts at(String text, int from, int at, int limit, int year) {
        if (text.charAt(at) == '前') {
            boolean opens = at == 0 || from < at || Sentences.endsClause(text, at - 1) || follows(text, at);
            return opens ? first(text, at, limit, year) : null;
        }
        boolean yearless = text.startsWith("年中", at) && (at == 0 || NO_MIDDLE.indexOf(text.charAt(at - 1)) < 0);
        int middle = yearless ? at + 2 : from < at && text.charAt(at) == '中' ? at + 1 : 0;
        LocalDate last = Periods.month(year, MIDDLE);
        boolean named = middle > 0 && middle <= limit && endsThere(text, middle);
        return named && last != null ? new YearParts(middle, last, Moment.Precision.HALF) : null;
    }

    private static boolean follows(String text, int at) {
        return AT.endingAt(text, at, 0) > 0 || "(、和及".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** 前三季度 and 前三个季度, 前五个月; 前3月 is none. */
    private static @Nullable YearParts first(String text, int at, int limit, int year) {
        Numeral number = Numeral.at(text, at + 1, limit);
        if (number == null || number.value().scale() > 0 || number.value().precision() > 2) {
            return null;
        }
        int value = number.value().intValue();
        int counted = number.end() + (text.startsWith("个", number.end()) ? 1 : 0);
        boolean quarters = text.startsWith("季度", counted);
        boolean months = counted > number.end() && text.startsWith("月", counted);
        int end = counted + (quarters ? 2 : 1);
        if ((!quarters && !months) || end > limit) {
            return null;
        }
        LocalDate last = quarters ? Periods.quarter(year, value) : Periods.month(year, value);
        var precision = quarters ? Moment.Precision.QUARTER : Moment.Precision.MONTH;
        return last == null ? null : new YearParts(end, last, precision);
    }

    /** 年中，…, 年中前, 年中建成; 年中小结 is a thing, 2031年中小学 a word of its own. */
    private static boolean endsThere(String text, int end) {
        return end == text.length()
                || Sentences.endsClause(text, end)
                || text.charAt(end) == ')'
                || BEFORE.at(text, end, text.length()) > 0
                || DeadlinePlaces.does(text, end);
    }
}
