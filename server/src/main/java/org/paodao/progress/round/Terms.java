package org.paodao.progress.round;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.WorkingDays;

/**
 * How the days of a round follow from its period.
 *
 * @param opens from when on reports can be written
 * @param due until when they are asked for; a day off gives way to the next working day
 * @param grace working days after that on which a report still counts as in time
 * @param backFill working days for filling in what was over before the plan was issued
 * @param closesAfter days after the last day in time at which a round closes by itself; null for never
 */
public record Terms(
        Day opens,
        Day due,
        int grace,
        int backFill,
        @Nullable Integer closesAfter) {
    /** Every quarter by its end, as most districts ask: open from the 20th, due on the 30th. */
    public static final Terms USUAL = new Terms(new Day(0, 20), new Day(0, 30), 3, 15, null);

    /** The days of a round about a period. */
    public Days days(Span span, WorkingDays calendar) {
        LocalDate first = opens.after(span);
        LocalDate last = calendar.orNext(due.after(span));
        LocalDate end = last.isBefore(first) ? first : last;
        return new Days(first, end, calendar.after(end, grace));
    }

    /** The days of a round about what was over when the plan came out. */
    public Days backFill(LocalDate issued, WorkingDays calendar) {
        LocalDate end = calendar.after(issued, backFill);
        return new Days(issued, end, calendar.after(end, grace));
    }

    /**
     * A day of a month, counted from the one in which a period ends.
     *
     * @param month 0 for that month, 1 for the next
     * @param day the month's last where it has no such day
     */
    public record Day(int month, int day) {
        LocalDate after(Span span) {
            YearMonth in = YearMonth.from(span.to()).plusMonths(month);
            return in.atDay(Math.min(day, in.lengthOfMonth()));
        }
    }
}
