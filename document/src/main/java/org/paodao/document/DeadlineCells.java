package org.paodao.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands in a deadline column: 2026年12月, 2026.12, 2026-12-31, 全年, 12月, 持续推进. */
final class DeadlineCells {
    static final Words OPEN = Words.of("""
            立行立改 即日起 立即整改 立整立改 边查边改 即查即改 常抓不懈 动态推进 滚动推进 长期执行 全年常态化 常态化管理 长期有效 即时 随时
            长期整改 长期落实 持续整改 贯穿始终 全年持续推进 持续巩固 按时序进度推进 压茬推进 常态推进 常态开展 常态
            长期坚持 持续推进 常态化 长期 持续 持续开展 持续实施 常态化推进 常态化开展 长期推进 长期实施 持续深化 持续落实 持续加强 经常性 日常
            长期开展 持续用力 持续完善 立即 即知即改 长期任务 持续性工作 贯穿全年 适时 常年 常年坚持 常年推进 常年开展 按月推进 按季推进 按季度推进
            逐月推进 逐季推进 按时序推进 按进度推进 按序时进度推进 分期推进 分步推进 每月 每季度 每季 每年 每周 每半年 按需 视情""");
    private static final Words WHOLE_YEAR = Words.of("全年 年度内 年内 全年推进 本年度 贯穿全年 年度");

    private static final Pattern YEARS = Pattern.compile("(?:(\\d{4})年?(?:-{1,2}|—{1,2}|–|~|～|至|到))?(\\d{4})");
    private static final List<String> NOTHING = List.of("暂无", "不涉及", "未定", "待定");
    private static final int LONGEST_UNREAD = 20;
    private static final Words TOWARDS = Words.of("自 从 于 到 至 在 力争 争取 确保 力争于 计划 预计");

    /** Whether something is a date does not hang on the year. */
    private static final Issue ANY = Issue.in(2000);

    private DeadlineCells() {}

    /** What a whole cell says: 2021-2023 and 2023 alone are years there, and no numbers. */
    static List<Moment> cell(String text, int from, int to, Issue issue) {
        Matcher years = YEARS.matcher(text).region(from, to);
        if (!years.matches()) {
            return moments(text, from, to, issue);
        }
        int last = Integer.parseInt(years.group(2));
        boolean span = years.group(1) != null;
        if (!Periods.isYear(last) || (span && Integer.parseInt(years.group(1)) > last)) {
            return List.of();
        }
        var precision = span ? Moment.Precision.SPAN : Moment.Precision.YEAR;
        return List.of(new Moment(from, to, Periods.year(last), last, precision, false));
    }

    static List<Moment> moments(String text, int from, int to, Issue issue) {
        var found = new ArrayList<Moment>();
        var moments = new Moments(text, to, issue);
        int year = 0;
        int i = from;
        while (i < to) {
            Moment moment = numericSpan(text, i, to);
            if (moment == null) {
                moment = moments.at(i, year);
            }
            if (moment == null) {
                moment = wholeYear(text, i, to, issue.year());
            }
            if (moment == null) {
                i = behindDigits(text, i, to);
                continue;
            }
            year = moment.year() > 0 ? moment.year() : year;
            if (repeatsYear(found, moment)) {
                i = moment.end();
                continue;
            }
            boolean begins = text.startsWith("起", moment.end()) || text.startsWith("开始", moment.end());
            if (!begins) {
                found.add(moment);
            }
            i = moment.end();
        }
        return found;
    }

    /** The 全年 of 2031年全年. */
    private static boolean repeatsYear(List<Moment> found, Moment moment) {
        return !found.isEmpty()
                && found.getLast().precision() == Moment.Precision.YEAR
                && moment.precision() == Moment.Precision.YEAR
                && found.getLast().end() == moment.start();
    }

    private static int behindDigits(String text, int from, int to) {
        int i = from + 1;
        while (i < to && Numeral.isDigit(text.charAt(from)) && Numeral.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether a clause says when and nothing else: 12月, 2031年6月底前完成, 全年, 持续开展. */
    static boolean isWhole(String clause) {
        int end = clause.endsWith("完成") ? clause.length() - 2 : clause.length();
        int open = OPEN.at(clause, 0, clause.length());
        int start = TOWARDS.at(clause, 0, clause.length());
        var moments = moments(clause, start, end, ANY);
        return (open > 0 && open == clause.length())
                || (!moments.isEmpty()
                        && moments.getFirst().start() == start
                        && moments.getLast().end() == end);
    }

    /** Whether a clause says when in the year and nothing else: 6月底前, 4月至6月, 长期坚持; the years of a programme do not. */
    static boolean isTime(String clause) {
        boolean within = clause.contains("月")
                || clause.contains("季度")
                || clause.contains("前")
                || WHOLE_YEAR.at(clause, 0, clause.length()) == clause.length();
        return (within || OPEN.at(clause, 0, clause.length()) > 0) && isWhole(clause);
    }

    /** Whether a part of a year stands at the beginning: 6月, 2031年6月, 三季度. */
    static boolean beginsWithTime(String clause) {
        Moment moment = new Moments(clause, clause.length(), ANY).at(0, 0);
        return moment != null && moment.precision() != Moment.Precision.YEAR;
    }

    /** Whether a clause begins with a day, month or year by which something is due. */
    static boolean beginsWithDay(String clause) {
        Moment moment = clause.isEmpty() ? null : new Moments(clause, clause.length(), ANY).at(0, 0);
        return moment != null && moment.tail();
    }

    /** Whether something not understood may still say when: short words, no stroke for an empty cell. */
    static boolean maySayWhen(String text, int from, int to) {
        String said = text.substring(from, to);
        return said.length() > 1
                && said.length() <= LONGEST_UNREAD
                && said.chars().anyMatch(Character::isIdeographic)
                && !NOTHING.contains(said)
                && !SameAsAbove.is(said);
    }

    static @Nullable Moment wholeYear(String text, int from, int to, int documentYear) {
        // 上年度 is past.
        boolean past = from > 0 && text.charAt(from - 1) == '上';
        int length = past ? 0 : WHOLE_YEAR.at(text, from, to);
        return length == 0 || !Periods.isYear(documentYear)
                ? null
                : new Moment(
                        from, from + length, Periods.year(documentYear), documentYear, Moment.Precision.YEAR, false);
    }

    /** 2026.3-2026.9 and 2026.3-9. */
    private static @Nullable Moment numericSpan(String text, int from, int to) {
        Moment first = numeric(text, from, to);
        int joint = first == null ? 0 : Spans.joint(text, first.end(), to);
        if (first == null || joint == 0) {
            return first;
        }
        int at = first.end() + joint;
        Moment second = numeric(text, at, to);
        int end = digitsEnd(text, at, to);
        LocalDate month = second == null && end > at && first.precision() == Moment.Precision.MONTH
                ? Periods.month(first.year(), digits(text, at, end))
                : null;
        if (month != null && (end == to || !Numeral.isDigit(text.charAt(end)))) {
            second = new Moment(at, end, month, first.year(), Moment.Precision.MONTH, false);
        }
        Moment span = Spans.of(text, first, second, to);
        return span == null ? first : span;
    }

    /** 2026.12, 2026-12-31, 2026/6, and the day as spreadsheets write it: 2026-12-31 00:00:00. */
    private static @Nullable Moment numeric(String text, int from, int to) {
        if (from + 6 > to || (from > 0 && Numeral.isDigit(text.charAt(from - 1)))) {
            return null;
        }
        int year = digits(text, from, from + 4);
        char stroke = text.charAt(from + 4);
        if (!Periods.isYear(year) || ".-/".indexOf(stroke) < 0) {
            return null;
        }
        int monthEnd = digitsEnd(text, from + 5, to);
        int month = digits(text, from + 5, monthEnd);
        int dayStart = monthEnd + 1;
        if (dayStart < to && text.charAt(monthEnd) == stroke && digitsEnd(text, dayStart, to) > dayStart) {
            int dayEnd = digitsEnd(text, dayStart, to);
            LocalDate date = Periods.day(year, month, digits(text, dayStart, dayEnd));
            return date == null ? null : new Moment(from, dayEnd, date, year, Moment.Precision.DAY, false);
        }
        LocalDate date = Periods.month(year, month);
        return date == null ? null : new Moment(from, monthEnd, date, year, Moment.Precision.MONTH, false);
    }

    private static int digitsEnd(String text, int from, int to) {
        int i = from;
        while (i < to && i < from + 2 && Numeral.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            if (!Numeral.isDigit(text.charAt(i))) {
                return -1;
            }
            value = value * 10 + text.charAt(i) - '0';
        }
        return from == to ? -1 : value;
    }
}
