package org.paodao.scoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a calendar year for which a value is reported.
 *
 * @param number counted from 1 within the year
 */
public record Period(int year, Frequency frequency, int number) implements Comparable<Period> {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(?:(\\d{2})|Q([1-4])|H([12])))?");

    /** Whoever is given a period looks before and after it: at the first and the last year that there are nothing would be there. */
    private static final int FIRST_WRITTEN = 1910;

    private static final int LAST_WRITTEN = 2990;

    public Period {
        if (year < 1900 || year > 9999 || number < 1 || number > frequency.perYear()) {
            throw new IllegalArgumentException("There is no %s %d of %d.".formatted(frequency, number, year));
        }
    }

    /** The month. */
    public static Period month(int year, int month) {
        return new Period(year, Frequency.MONTH, month);
    }

    /** The year as one period. */
    public static Period year(int year) {
        return new Period(year, Frequency.YEAR, 1);
    }

    /** The period of the frequency that holds the day. */
    public static Period holding(LocalDate day, Frequency frequency) {
        return new Period(day.getYear(), frequency, (day.getMonthValue() - 1) / frequency.months() + 1);
    }

    /**
     * Reads what {@link #toString()} writes: {@code 2023-06}, {@code 2023-Q2}, {@code 2023-H1}, {@code 2023}.
     *
     * @throws IllegalArgumentException if it is written otherwise
     */
    public static Period parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a period: %s".formatted(written));
        }
        int year = Integer.parseInt(matcher.group(1));
        if (year < FIRST_WRITTEN || year > LAST_WRITTEN) {
            throw new IllegalArgumentException("Too far away: %s".formatted(written));
        }
        if (matcher.group(2) != null) {
            return month(year, Integer.parseInt(matcher.group(2)));
        }
        if (matcher.group(3) != null) {
            return new Period(year, Frequency.QUARTER, Integer.parseInt(matcher.group(3)));
        }
        return matcher.group(4) == null
                ? year(year)
                : new Period(year, Frequency.HALF, Integer.parseInt(matcher.group(4)));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * frequency.months() + 1, 1);
    }

    public LocalDate lastDay() {
        return YearMonth.of(year, number * frequency.months()).atEndOfMonth();
    }

    /** This one moved by so many periods; negative into the past. */
    public Period plus(int periods) {
        return counted(frequency, count() + periods);
    }

    /** Counted from the year 0: periods of one frequency that follow each other are one apart. */
    public int count() {
        return year * frequency.perYear() + number - 1;
    }

    /** The period that is counted so. */
    public static Period counted(Frequency frequency, int count) {
        return new Period(
                Math.floorDiv(count, frequency.perYear()), frequency, Math.floorMod(count, frequency.perYear()) + 1);
    }

    /** The same part of the year before: what 同比 compares with. */
    public Period lastYear() {
        return new Period(year - 1, frequency, number);
    }

    /** Whether it is the last of its year, where a yearly target is due. */
    public boolean closesYear() {
        return number == frequency.perYear();
    }

    /** Written out, as {@link #hashCode()}: periods are keys in look-ups by the million, into which the generated methods are not compiled. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Period that
                        && year == that.year
                        && number == that.number
                        && frequency == that.frequency);
    }

    @Override
    public int hashCode() {
        return (year * 12 + number) * 16 + frequency.perYear();
    }

    /** Ordered by their last day; of those that end together the shorter comes first. */
    @Override
    public int compareTo(Period other) {
        int byEnd = Integer.compare(lastMonth(), other.lastMonth());
        return byEnd == 0 ? frequency.compareTo(other.frequency) : byEnd;
    }

    /** Counted from the year 0. */
    private int lastMonth() {
        return year * 12 + number * frequency.months();
    }

    @Override
    public String toString() {
        return switch (frequency) {
            case MONTH -> year + (number < 10 ? "-0" : "-") + number;
            case QUARTER -> year + "-Q" + number;
            case HALF -> year + "-H" + number;
            case YEAR -> String.valueOf(year);
        };
    }
}
