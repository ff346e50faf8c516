package org.paodao.document;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the calendar expression that starts at a place: 2025年12月底前, 三季度, “十四五”期末, 每年11月30日前. */
final class Moments {
    private static final Words NAMED_YEAR = Words.of("今年 本年 当年 明年 次年 翌年 下一年 本年度 今年度");
    private static final Words NEXT_YEAR = Words.of("明年 次年 翌年 下一年");
    private static final Set<Moment.Precision> UNJOINED =
            EnumSet.of(Moment.Precision.PLAN, Moment.Precision.YEAR, Moment.Precision.SPAN, Moment.Precision.FEAST);
    private static final String NUMBERS = "零一二三四五六七八九十两几数半";

    private final String text;
    private final int limit;
    private final Issue issue;
    private final int documentYear;

    Moments(String text, int limit, Issue issue) {
        this.text = text;
        this.limit = limit;
        this.issue = issue;
        this.documentYear = issue.year();
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
        if ("每按逐".indexOf(c) >= 0) {
            return Rounds.at(text, from, limit);
        }
        NearTimes near = NearTimes.at(text, from, limit, issue.day());
        if (near != null) {
            return near(from, near);
        }
        if (c == '十' || c == '二' || "“\"‘".indexOf(c) >= 0) {
            Moment plan = mayStart(from) ? PlanPeriods.at(text, from, limit) : null;
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

    /** 本月底前 falls on no day while nobody knows when the document was issued. */
    private @Nullable Moment near(int from, NearTimes near) {
        LocalDate first = near.first();
        int year = first.getYear();
        Moment moment = near.quarter()
                ? closed(from, near.end(), first.plusMonths(3).minusDays(1), Moment.Precision.QUARTER)
                : month(from, near.end(), year, first.getMonthValue());
        if (moment == null || issue.day() != null) {
            return moment;
        }
        return moment.tail() ? new Moment(from, moment.end(), null, 0, Moment.Precision.FEAST, true) : null;
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
        return sentenceYear > 0 && text.startsWith("当年", from) ? sentenceYear : documentYear;
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
        if (isNoMonth(yearEnd)) {
            return null;
        }
        int tail = Tails.at(text, yearEnd, limit);
        if (tail == 0 && yearEnd < limit && text.charAt(yearEnd) == '度' && !text.startsWith("计划", yearEnd + 1)) {
            return new Moment(from, yearEnd + 1, Periods.year(year), year, Moment.Precision.YEAR, false);
        }
        return new Moment(from, yearEnd + tail, Periods.year(year), year, Moment.Precision.YEAR, tail > 0);
    }

    /** The 13月 of 2031年13月: such a slip is no year either. */
    private boolean isNoMonth(int at) {
        Numeral number = at < limit && Numeral.isDigit(text.charAt(at)) ? Numeral.at(text, at, limit) : null;
        return number != null && number.end() < limit && text.charAt(number.end()) == '月';
    }

    private @Nullable Moment withoutYear(int from, int year) {
        YearParts part = YearParts.at(text, from, from, limit, year);
        if (part != null) {
            return closed(from, part.end(), part.last(), part.precision());
        }
        if (text.charAt(from) == '年') {
            int tail = Tails.at(text, from + 1, limit);
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
        YearParts part = from < at ? YearParts.at(text, from, at, limit, year) : null;
        if (part != null) {
            return closed(from, part.end(), part.last(), part.precision());
        }
        if (text.startsWith("半年", at + 1) && "上下".indexOf(text.charAt(at)) >= 0 && at + 3 <= limit) {
            LocalDate last = text.charAt(at) == '上' ? Periods.month(year, 6) : Periods.year(year);
            return closed(from, at + 3, last, Moment.Precision.HALF);
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
            return closed(from, Tails.behindHour(text, day.end() + 1, limit), date, Moment.Precision.DAY);
        }
        return closed(from, at, Periods.month(year, month), Moment.Precision.MONTH);
    }

    private @Nullable Moment closed(int from, int end, @Nullable LocalDate date, Moment.Precision precision) {
        if (date == null) {
            return null;
        }
        int noted = Tails.behindNote(text, end, limit);
        int tail = Tails.at(text, noted, limit);
        int behind = tail == 0 ? end : noted + tail;
        return new Moment(from, behind, Tails.tenth(text, date, noted), date.getYear(), precision, tail > 0);
    }
}
