package org.paodao.document;

import org.jspecify.annotations.Nullable;
import org.paodao.document.Marker.Edge;
import org.paodao.document.Marker.Style;

/** Lines that begin with a part of the year and say behind it what is to be done: 3月：启动绿化, 第一季度：…. */
final class PeriodHeads {
    private static final int LONGEST_HEADING = 24;
    private static final Words PERIODS = Words.of("按月 逐月 月度 分月 各月 按季 逐季 季度 分季 月安排 月工作");
    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;
    private static final int MONTHS_OF_A_QUARTER = 3;

    private PeriodHeads() {}

    /** The head of a line that begins at {@code i}; null when none does. */
    static @Nullable Marker at(String chars, int i) {
        int start = chars.startsWith("第", i) ? i + 1 : i;
        int number = numberEnd(chars, start);
        if (number == start) {
            return null;
        }
        int value = Numerals.value(chars.substring(start, number));
        int last = until(chars, number);
        boolean quarter = chars.startsWith("季度", last);
        boolean month = chars.startsWith("月", last);
        int most = quarter ? QUARTERS : MONTHS;
        if ((!quarter && !month) || value < 1 || value > most) {
            return null;
        }
        int end = last + (quarter ? 2 : 1);
        end += month && chars.startsWith("份", end) ? 1 : 0;
        int text = behindColon(chars, end);
        boolean more = text > end && text < chars.length() && chars.charAt(text) != Flow.BREAK;
        int months = quarter ? value * MONTHS_OF_A_QUARTER : value;
        return more ? new Marker(Style.PERIOD, months, i, text, Edge.LINE) : null;
    }

    private static int numberEnd(String chars, int start) {
        int end = Numerals.endOfChinese(chars, start);
        return end > start ? end : Numerals.endOfDigits(chars, start);
    }

    /** One behind the —5 of 3—5月. */
    private static int until(String chars, int end) {
        boolean joined = end < chars.length() && "-—–~～至到、".indexOf(chars.charAt(end)) >= 0;
        int last = joined ? numberEnd(chars, end + 1) : end;
        return last == end + 1 ? end : last;
    }

    private static int behindColon(String chars, int end) {
        if (!chars.startsWith(":", end)) {
            return end;
        }
        int text = end + 1;
        while (text < chars.length() && chars.charAt(text) == ' ') {
            text++;
        }
        return text;
    }

    /** Whether a heading announces months or quarters and says no more. */
    static boolean areAnnounced(Flow flow, Node parent) {
        String own = flow.substring(parent.contentStart(), parent.ownEnd()).strip();
        return own.length() <= LONGEST_HEADING && own.indexOf('。') < 0 && PERIODS.in(own, 0, own.length());
    }
}
