package org.paodao.supervision.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * How a series comes again: every so many months from a month on, on a day or the next working day.
 *
 * @param firstMonth of every year
 * @param dayOfMonth in a shorter month its last day
 */
public record MeetingRhythm(int everyMonths, int firstMonth, int dayOfMonth) {
    public MeetingRhythm {
        if (everyMonths < 1 || everyMonths > 12 || firstMonth < 1 || firstMonth > 12) {
            throw new IllegalArgumentException("A series comes every 1 to 12 months from one of twelve.");
        }
        if (dayOfMonth < 1 || dayOfMonth > 31) {
            throw new IllegalArgumentException("No month has a day " + dayOfMonth + ".");
        }
    }

    /** The days of a year as the rule names them, working days or not, in their order. */
    public List<LocalDate> slots(int year) {
        List<LocalDate> found = new ArrayList<>();
        for (int month = firstMonth; month <= 12; month += everyMonths) {
            YearMonth one = YearMonth.of(year, month);
            found.add(one.atDay(Math.min(dayOfMonth, one.lengthOfMonth())));
        }
        return found;
    }
}
