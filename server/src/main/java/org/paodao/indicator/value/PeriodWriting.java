package org.paodao.indicator.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;

/** Periods as people write them in tables: 2023-06, 2023年6月, 202306, 2023年1-6月, 2023Q2, 2023年二季度, 2023年前三季度, 2023年上半年, 2023年, 十一月. */
public final class PeriodWriting {
    private static final String TO = "[-—–―－~～〜至到]+";
    /** A cell that is a date shows the first or the last day of its period, in some tables with the hour at which it begins. */
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})(?:年|[-/.])(\\d{1,2})(?:月|[-/.])(\\d{1,2})日?(?:T?0?0:00(?::00(?:\\.0+)?)?)?");
    /** The number of a day as spreadsheets keep it, from 1982 on: as year and month it would lie in a time that nobody counts. */
    private static final Pattern DAY_NUMBER = Pattern.compile("[3-9]\\d{4}");

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:年|[-/.])?(\\d{1,2})月?(?:份)?");
    /** What adds up since January is the figure of the month in which it ends. */
    private static final Pattern MONTHS =
            Pattern.compile("(\\d{4})(?:年|[-/.])?0?1月?" + TO + "(\\d{1,2})月(?:份)?(?:累计)?");

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})年?-?(?:Q|q|第)?([1-4一二三四])(?:季度|季)?");
    private static final Pattern QUARTERS =
            Pattern.compile("(\\d{4})年?(?:前|[1一](?:季度)?" + TO + ")([2-4二三四])个?季度(?:累计)?");
    private static final Pattern HALF = Pattern.compile("(\\d{4})年?-?(?:H|h)?([12上下])(?:半年)?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?(?:度)?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    /** What makes a period of words that have no year. */
    private static final Pattern OF_A_YEAR = Pattern.compile("[月季QqHh]|半年");

    private static final Pattern HAN_MONTH = Pattern.compile("十[一二]?|[一二三四五六七八九]");
    private static final String ANY_YEAR = "2000";
    private static final String HAN = "一二三四五六七八九十";

    private PeriodWriting() {}

    /** The same as {@link Period#parse} reads it; what is not known is left as it is. */
    public static String plain(String written) {
        String text = monthsInDigits(BLANKS.matcher(written).replaceAll(""));
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return year.group(1);
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches() && text.matches(".*(?:[Qq]|季).*")) {
            return quarter.group(1) + "-Q" + number(quarter.group(2));
        }
        Matcher quarters = QUARTERS.matcher(text);
        if (quarters.matches()) {
            return quarters.group(1) + "-Q" + number(quarters.group(2));
        }
        Matcher half = HALF.matcher(text);
        if (half.matches() && text.matches(".*(?:[Hh]|半年).*")) {
            return half.group(1) + "-H" + ("上1".contains(half.group(2)) ? 1 : 2);
        }
        LocalDate day = dayOf(text);
        Optional<String> month = day == null
                ? month(text)
                : Optional.ofNullable(of(day, Frequency.MONTH)).map(Period::toString);
        return month.orElseGet(written::strip);
    }

    private static Optional<String> month(String text) {
        Matcher months = MONTHS.matcher(text);
        Matcher month = months.matches() ? months : MONTH.matcher(text);
        return month.matches()
                ? Optional.of("%s-%02d".formatted(month.group(1), Integer.parseInt(month.group(2))))
                : Optional.empty();
    }

    /** The day that is written as a date, or by its number; null for none. */
    static @Nullable LocalDate day(String written) {
        return dayOf(BLANKS.matcher(written).replaceAll(""));
    }

    /** The period of a frequency that a day stands for, which begins or ends with it; null of a day within one. */
    static @Nullable Period of(LocalDate day, Frequency frequency) {
        Period holding = Period.holding(day, frequency);
        return day.equals(holding.firstDay()) || day.equals(holding.lastDay()) ? holding : null;
    }

    /** Whether a period is what is written, or what a day stands for of all that are as long. */
    static boolean means(String written, Period period) {
        LocalDate day = day(written);
        return day == null ? plain(written).equals(period.toString()) : period.equals(of(day, period.frequency()));
    }

    private static @Nullable LocalDate dayOf(String text) {
        if (DAY_NUMBER.matcher(text).matches()) {
            return DAY_ZERO.plusDays(Integer.parseInt(text));
        }
        Matcher date = DATE.matcher(text);
        try {
            return date.matches()
                    ? LocalDate.of(
                            Integer.parseInt(date.group(1)),
                            Integer.parseInt(date.group(2)),
                            Integer.parseInt(date.group(3)))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * The same of a period that may leave its year to what stands above it, as 1月 and 上半年 do. A day stays one, as ISO 8601 writes it: how long the period is that
     * it stands for depends on the indicator.
     */
    static String plain(String written, String year) {
        LocalDate day = day(written);
        if (day != null && isPeriod(written)) {
            return day.toString();
        }
        return lacksYear(written) ? plain(year + "年" + written.strip()) : plain(written);
    }

    /** Whether it is a period but for its year. */
    static boolean lacksYear(String written) {
        return OF_A_YEAR.matcher(written).find() && !isPeriod(written) && isPeriod(ANY_YEAR + "年" + written.strip());
    }

    /** Whether it is a period, however written. */
    static boolean isPeriod(String written) {
        try {
            return Period.parse(plain(written)).year() > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String monthsInDigits(String text) {
        return text.indexOf('月') < 0
                ? text
                : HAN_MONTH.matcher(text).replaceAll(month -> String.valueOf(number(month.group())));
    }

    private static int number(String number) {
        int han = HAN.indexOf(number.charAt(number.length() - 1)) + 1;
        if (han == 0) {
            return Integer.parseInt(number);
        }
        return number.length() == 1 ? han : HAN.length() + han;
    }
}
