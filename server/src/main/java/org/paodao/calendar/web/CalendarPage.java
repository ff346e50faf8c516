package org.paodao.calendar.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.paodao.calendar.Calendar;
import org.paodao.calendar.SpecialDay;
import org.paodao.kernel.WorkingDays;
import org.paodao.ui.Page;

/**
 * A year's working days, how a deadline is counted, and the file that changes them.
 *
 * @param editable whether the user may change it
 * @param count what is to be counted
 * @param reason what was typed
 */
public record CalendarPage(int year, Calendar.Shown calendar, boolean editable, Count count, String reason)
        implements Page {

    /** The twelve months. */
    public List<Month> months() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Month(YearMonth.of(year, month), calendar.workingDays()))
                .toList();
    }

    /** What the notice of the year arranges, a line for each holiday. */
    public List<Holiday> holidays() {
        return calendar.days().stream()
                .filter(day -> day.year() == year)
                .map(SpecialDay::name)
                .distinct()
                .map(name -> new Holiday(
                        name,
                        calendar.days().stream()
                                .filter(day -> day.year() == year && day.name().equals(name))
                                .toList()))
                .toList();
    }

    /** Whether the year's notice is known. */
    public boolean noticed() {
        return calendar.workingDays().noticed().contains(year);
    }

    /** How many days of the year are worked. */
    public int workedDays() {
        var start = LocalDate.of(year, 1, 1);
        return calendar.workingDays().between(start.minusDays(1), start.withDayOfYear(start.lengthOfYear()));
    }

    /** The days that are counted, if both fields are filled. */
    public List<WorkingDays.Step> steps() {
        return count.from() == null ? List.of() : calendar.workingDays().explain(count.from(), count.days());
    }

    /** Whether the count runs into a year whose notice is not known. */
    public boolean uncertain() {
        var steps = steps();
        return !steps.isEmpty()
                && !calendar.workingDays()
                        .isCertain(steps.getFirst().day(), steps.getLast().day());
    }

    /**
     * A count that was asked for.
     *
     * @param from the day that is not counted
     * @param days how many working days
     */
    public record Count(@Nullable LocalDate from, int days) {}

    /** A month as a grid that begins on Monday. */
    public record Month(YearMonth month, WorkingDays workingDays) {
        public int blanks() {
            return month.atDay(1).getDayOfWeek().getValue() - 1;
        }

        public List<Day> days() {
            return IntStream.rangeClosed(1, month.lengthOfMonth())
                    .mapToObj(month::atDay)
                    .map(day -> new Day(day.getDayOfMonth(), workingDays.kind(day)))
                    .toList();
        }
    }

    /** A day of a month. */
    public record Day(int number, WorkingDays.Kind kind) {}

    /** A holiday: when it is, and which weekends are worked for it. */
    public record Holiday(String name, List<SpecialDay> days) {
        public Holiday {
            days = List.copyOf(days);
        }

        public List<LocalDate> off() {
            return days.stream()
                    .filter(day -> !day.works())
                    .map(SpecialDay::day)
                    .toList();
        }

        public List<LocalDate> worked() {
            return days.stream().filter(SpecialDay::works).map(SpecialDay::day).toList();
        }

        public String source() {
            return days.getFirst().source();
        }
    }
}
