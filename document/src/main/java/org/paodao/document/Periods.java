package org.paodao.document;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Last days of the periods that official documents name. */
final class Periods {
    private static final int LAST_PLAN = 29;
    private static final int PLAN_YEARS = 5;
    private static final int EARLIEST = 1949;
    private static final int LATEST = 2100;

    private Periods() {}

    static boolean isYear(int year) {
        return year >= EARLIEST && year <= LATEST;
    }

    static LocalDate year(int year) {
        return LocalDate.of(year, 12, 31);
    }

    /** Last day of the month; null when there is no such month. */
    static @Nullable LocalDate month(int year, int month) {
        return month < 1 || month > 12 || !isYear(year)
                ? null
                : YearMonth.of(year, month).atEndOfMonth();
    }

    /** The day, or the month's last when the month is shorter; null when there is no such day. */
    static @Nullable LocalDate day(int year, int month, int day) {
        LocalDate last = month(year, month);
        return last == null || day < 1 || day > 31 ? null : last.withDayOfMonth(Math.min(day, last.getDayOfMonth()));
    }

    /** Last day of the quarter, 1 to 4. */
    static @Nullable LocalDate quarter(int year, int quarter) {
        return quarter < 1 || quarter > 4 ? null : month(year, quarter * 3);
    }

    /** Last day of a five-year plan: the fourteenth covers 2021 to 2025, and so on in both directions. */
    static @Nullable LocalDate fiveYearPlan(int number) {
        return number < 1 || number > LAST_PLAN ? null : year(1960 + (number - 1) * PLAN_YEARS);
    }
}
