package org.paodao.document;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the calendar expression that starts at a place: 2025年12月底前, 三季度, “十四五”期末, 每年11月30日前. */
final class Moments {
    private static final Words TAIL =
            Words.of("底前 底以前 底之前 末前 末以前 末之前 底 末 前 以前 之前 内 终 度内 中旬前 上旬前 下旬前 上旬 中旬 下旬 月底前 中前 初前 年底前 年底 年末前 年末");
    private static final Words NAMED_YEAR = Words.of("今年 本年 当年 明年 次年 翌年 下一年 本年度 今年度");
    private static final Words NEXT_YEAR = Words.of("明年 次年 翌年 下一年");
    private static final Words HALF_DAY = Words.of("上午 下午 中午 晚上 晚");
    private static final Words PLAN_END = Words.of("""
            期末 末 末期 期间 时期 时期末 期 规划期末 规划期间 规划期内 规划末期 规划末 期末前 末前 期满""");
    private static final Set<Moment.Precision> UNJOINED =
            EnumSet.of(Moment.Precision.PLAN, Moment.Precision.YEAR, Moment.Precision.SPAN, Moment.Precision.FEAST);
    private static final String NUMBERS = "零一二三四五六七八九十两几数";

    private final String text;
    private final int limit;
    private final int documentYear;

    Moments(String text, int limit, int documentYear) {
        this.text = text;
        this.limit = limit;
        this.documentYear = documentYear;
    }

    /** The expression that starts here; a missing year is taken from {@code sentenceYear}, 0 when none is known. */
    @Nullable
    Moment at(int from, int sentenceYear) {
        Moment first = single(from, sentenceYear);
        if (first == null || first.date() == null || UNJOINED.contains(first.precision())) {
            return first;
        }
        int joint = Spans.joint(text, first.end(), limit);
        Moment span = joint == 0 ? null : Spans.of(text, first, second(first, first.end() + joint), limit);
        return span == null ? first : span;
    }

    /** What ends a stretch of time that begins with the first. */
    private @Nullable Moment second(Moment first, int at) {
        if (at >= limit) {
            return null;
        }
        LocalDate begin = Objects.requireNonNull(first.date());
        Numeral day = first.precision() == Moment.Precision.DAY ? Numeral.at(text, at, limit) : null;
        if (day != null && day.end() < limit && "日号".indexOf(text.charAt(day.end())) >= 0) {
            LocalDate date =
                    Periods.day(first.year(), begin.getMonthValue(), day.value().intValue());
            return closed(at, day.end() + 1, date, Moment.Precision.DAY);
        }
        Moment second = single(at, first.year());
        if (second == null || second.date() == null || second.precision() == Moment.Precision.PLAN) {
            return null;
        }
        boolean yearless = yearEnd(at) == at;
        return yearless && second.date().isBefore(begin) ? single(at, first.year() + 1) : second;
    }

    private @Nullable Moment single(int from, int sentenceYear) {
        char c = text.charAt(from);
        if (c == '每') {
            return Rounds.at(text, from, limit);
        }
        if (c == '十' || c == '二' || "“\"‘".indexOf(c) >= 0) {
            Moment plan = plan(from);
            if (plan != null) {
                return plan;
            }
        }
        int yearEnd = yearEnd(from);
        if (yearEnd > from) {
            return inYear(from, yearEnd, year(from, sentenceYear));
        }
        int year = sentenceYear > 0 ? sentenceYear : documentYear;
        return year > 0 && mayStart(from) ? withoutYear(from, year) : null;
    }

    private boolean mayStart(int from) {
        char before = from > 0 ? text.charAt(from - 1) : '。';
        return !Numeral.isDigit(before) && NUMBERS.indexOf(before) < 0 && before != '每' && before != '第';
    }

    /** One behind 2025年 or 今年; {@code from} when no year starts here. */
    private int yearEnd(int from) {
        int named = NAMED_YEAR.at(text, from, limit);
        if (named > 0) {
            return from + named;
        }
        boolean four = from + 5 <= limit && text.charAt(from + 4) == '年' && mayStart(from) && fourDigits(from) > 0;
        return four ? from + 5 : from;
    }

    private int year(int from, int sentenceYear) {
        if (NAMED_YEAR.at(text, from, limit) == 0) {
            return fourDigits(from);
        }
        if (NEXT_YEAR.at(text, from, limit) > 0) {
            return sentenceYear > 0 ? sentenceYear + 1 : documentYear + 1;
        }
        return documentYear;
    }

    private int fourDigits(int from) {
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            char c = text.charAt(i);
            int digit = Numeral.isDigit(c) ? c - '0' : Numeral.digit(c);
            if (digit < 0) {
                return 0;
            }
            value = value * 10 + digit;
        }
        return Periods.isYear(value) ? value : 0;
    }

    private @Nullable Moment inYear(int from, int yearEnd, int year) {
        if (!Periods.isYear(year)) {
            return null;
        }
        Moment inner = yearEnd < limit ? part(from, yearEnd, year) : null;
        if (inner != null) {
            return inner;
        }
        int tail = TAIL.at(text, yearEnd, limit);
        if (tail == 0 && yearEnd < limit && text.charAt(yearEnd) == '度' && !text.startsWith("计划", yearEnd + 1)) {
            return new Moment(from, yearEnd + 1, Periods.year(year), year, Moment.Precision.YEAR, false);
        }
        return new Moment(from, yearEnd + tail, Periods.year(year), year, Moment.Precision.YEAR, tail > 0);
    }

    private @Nullable Moment withoutYear(int from, int year) {
        if (text.charAt(from) == '年') {
            int tail = TAIL.at(text, from + 1, limit);
            return tail == 0
                    ? null
                    : new Moment(from, from + 1 + tail, Periods.year(year), year, Moment.Precision.YEAR, true);
        }
        return part(from, from, year);
    }

    /** Month, quarter or half year at {@code at}, of an expression that starts at {@code from}. */
    private @Nullable Moment part(int from, int at, int year) {
        Moment feast = Feasts.at(text, from, at, limit, year);
        if (feast != null) {
            return feast;
        }
        if (text.startsWith("上半年", at) && at + 3 <= limit) {
            return closed(from, at + 3, Periods.month(year, 6), Moment.Precision.HALF);
        }
        if (text.startsWith("下半年", at) && at + 3 <= limit) {
            return closed(from, at + 3, Periods.year(year), Moment.Precision.HALF);
        }
        int ordinal = text.charAt(at) == '第' ? at + 1 : at;
        Numeral number = Numeral.at(text, ordinal, limit);
        if (number == null || number.value().scale() > 0 || number.value().precision() > 2) {
            return null;
        }
        int joint = ordinal == at ? Spans.joint(text, number.end(), limit) : 0;
        if (joint > 0) {
            return bounded(from, number, Numeral.at(text, number.end() + joint, limit), year);
        }
        int value = number.value().intValue();
        int next = number.end() + (text.startsWith("个季度", number.end()) ? 1 : 0);
        if (text.startsWith("季度", next) && next + 2 <= limit) {
            return closed(from, next + 2, Periods.quarter(year, value), Moment.Precision.QUARTER);
        }
        return ordinal == at && next < limit && text.charAt(next) == '月' ? month(from, next + 1, year, value) : null;
    }

    /** 3—5月, 一至三季度. */
    private @Nullable Moment bounded(int from, Numeral first, @Nullable Numeral last, int year) {
        if (last == null || last.value().scale() > 0 || last.value().precision() > 2) {
            return null;
        }
        int value = last.value().intValue();
        if (text.startsWith("季度", last.end())) {
            return Spans.bounded(
                    first, last, closed(from, last.end() + 2, Periods.quarter(year, value), Moment.Precision.QUARTER));
        }
        boolean month = last.end() < limit && text.charAt(last.end()) == '月';
        return month ? Spans.bounded(first, last, month(from, last.end() + 1, year, value)) : null;
    }

    private @Nullable Moment month(int from, int behindMonth, int year, int month) {
        int at = behindMonth + (behindMonth < limit && text.charAt(behindMonth) == '份' ? 1 : 0);
        Numeral day = Numeral.at(text, at, limit);
        if (day != null && day.end() < limit && "日号".indexOf(text.charAt(day.end())) >= 0) {
            LocalDate date = Periods.day(year, month, day.value().intValue());
            return closed(from, behindHour(day.end() + 1), date, Moment.Precision.DAY);
        }
        return closed(from, at, Periods.month(year, month), Moment.Precision.MONTH);
    }

    /** 24时前, 17:30前: the hour by which it is due. */
    private int behindHour(int at) {
        Numeral hour = Numeral.at(text, at + HALF_DAY.at(text, at, limit), limit);
        if (hour == null || hour.end() >= limit || "时点:".indexOf(text.charAt(hour.end())) < 0) {
            return at;
        }
        Numeral minute = Numeral.at(text, hour.end() + 1, limit);
        int end = minute == null ? hour.end() + 1 : minute.end();
        end += end < limit && text.charAt(end) == '分' ? 1 : 0;
        return TAIL.at(text, end, limit) > 0 ? end : at;
    }

    private @Nullable Moment closed(int from, int end, @Nullable LocalDate date, Moment.Precision precision) {
        if (date == null) {
            return null;
        }
        int tail = TAIL.at(text, end, limit);
        return new Moment(from, end + tail, tenth(date, end), date.getYear(), precision, tail > 0);
    }

    /** 上旬 and 中旬 end on the 10th and the 20th. */
    private LocalDate tenth(LocalDate date, int tail) {
        if (text.startsWith("上旬", tail)) {
            return date.withDayOfMonth(10);
        }
        return text.startsWith("中旬", tail) ? date.withDayOfMonth(20) : date;
    }

    private @Nullable Moment plan(int from) {
        boolean quoted = "“\"‘".indexOf(text.charAt(from)) >= 0;
        int at = quoted ? from + 1 : from;
        int five = text.startsWith("五", at + 1) ? at + 1 : text.startsWith("五", at + 2) ? at + 2 : -1;
        five += five >= 0 && text.startsWith("五", five + 1) ? 1 : 0;
        if (five < 0 || five > at + 3 || five >= limit || !mayStart(from)) {
            return null;
        }
        Numeral number = Numeral.at(text, at, five);
        if (number == null || number.end() != five || !number.han()) {
            return null;
        }
        int end = five + 1 + (quoted && five + 1 < limit && "”\"’".indexOf(text.charAt(five + 1)) >= 0 ? 1 : 0);
        int tail = PLAN_END.at(text, end, limit);
        LocalDate date = Periods.fiveYearPlan(number.value().intValue());
        return date == null || tail == 0
                ? null
                : new Moment(from, end + tail, date, date.getYear(), Moment.Precision.PLAN, true);
    }
}
