package org.paodao.document;

import java.time.LocalDate;

/** What closes a calendar expression, 底前, 中旬, 内, and what may stand before that: the hour, the weekday. */
final class Tails {
    private static final Words TAIL = Words.of("""
            底前 底以前 底之前 末前 末以前 末之前 底 末 前 以前 之前 内 终 度内 中旬前 上旬前 下旬前 上旬 中旬 下旬 月底前 中前 初前 年底前 年底 年末前 年末
            底前后 前后 左右 底左右 中旬左右 上旬左右 下旬左右 中旬前后 上旬前后 下旬前后""");
    /** What falls on the day: 9月1日开学前. */
    private static final Words EVENTS = Words.of("下班 开学 放假 国庆节 国庆 元旦 劳动节 儿童节 教师节 建党节 建军节 重阳节 供暖 采暖");

    private static final Words HALF_DAY = Words.of("上午 下午 中午 晚上 晚");
    /** 12月25日（含）前. */
    private static final Words NOTED = Words.of("(含) (含当日) (含当天) (含本日)");

    private static final int WEEKDAY = 6;

    private Tails() {}

    /** Length of the one that starts here; 0 when none does. */
    static int at(String text, int at, int limit) {
        return TAIL.at(text, at, limit);
    }

    /** One behind （星期四） or （含）; {@code at} when neither stands here. */
    static int behindNote(String text, int at, int limit) {
        boolean weekday = text.startsWith("(星期", at) || text.startsWith("(周", at);
        int close = weekday ? text.indexOf(')', at, Math.min(limit, at + WEEKDAY)) : -1;
        return close > 0 ? close + 1 : at + NOTED.at(text, at, limit);
    }

    /** 24时前, 17:30前, 下班前, 开学前: the hour or what happens on the day. */
    static int behindHour(String text, int at, int limit) {
        int event = EVENTS.at(text, at, limit);
        if (event > 0) {
            return TAIL.at(text, at + event, limit) > 0 ? at + event : at;
        }
        Numeral hour = Numeral.at(text, at + HALF_DAY.at(text, at, limit), limit);
        if (hour == null || hour.end() >= limit || "时点:".indexOf(text.charAt(hour.end())) < 0) {
            return at;
        }
        Numeral minute = Numeral.at(text, hour.end() + 1, limit);
        int end = minute == null ? hour.end() + 1 : minute.end();
        end += end < limit && text.charAt(end) == '分' ? 1 : 0;
        return TAIL.at(text, end, limit) > 0 ? end : at;
    }

    /** 上旬 and 中旬 end on the 10th and the 20th. */
    static LocalDate tenth(String text, LocalDate date, int tail) {
        if (text.startsWith("上旬", tail)) {
            return date.withDayOfMonth(10);
        }
        return text.startsWith("中旬", tail) ? date.withDayOfMonth(20) : date;
    }
}
