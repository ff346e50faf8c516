package org.paodao.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which days are worked: Monday to Friday, but for holidays and for weekends that are worked in exchange (调休). The day on
 * which a period begins is not counted (民法典 article 201).
 *
 * @param specials days that are not as their weekday
 * @param noticed years whose arrangement is known; of other years only the weekdays are
 */
public record WorkingDays(Map<LocalDate, Special> specials, Set<Integer> noticed) {
    /** Nobody waits longer than this for a working day. */
    private static final int LONGEST_BREAK = 60;

    public WorkingDays {
        specials = Map.copyOf(specials);
        noticed = Set.copyOf(noticed);
    }

    /** Whether the day is worked. */
    public boolean works(LocalDate day) {
        Special special = specials.get(day);
        return special == null ? !isWeekend(day) : special.works();
    }

    /**
     * The n-th working day after a day; before it when n is negative.
     *
     * @param n zero gives the day itself
     */
    public LocalDate after(LocalDate day, int n) {
        LocalDate at = day;
        for (int left = Math.abs(n); left > 0; left--) {
            at = next(at, n > 0 ? 1 : -1);
        }
        return at;
    }

    /** The day itself when it is worked, else the first working day after it. */
    public LocalDate orNext(LocalDate day) {
        return works(day) ? day : next(day, 1);
    }

    /** How many working days lie after the first day, up to and with the second; negative when that is earlier. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int)
                from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::works).count();
    }

    /** Whether the arrangement of every year from the first day to the second is known. */
    public boolean isCertain(LocalDate from, LocalDate to) {
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            if (!noticed.contains(year)) {
                return false;
            }
        }
        return true;
    }

    /** How the n-th working day after a day is reached: every day on the way, with its count. */
    public List<Step> explain(LocalDate day, int n) {
        var steps = new ArrayList<Step>();
        int count = 0;
        for (LocalDate at = day.plusDays(1); count < n; at = at.plusDays(1)) {
            count += works(at) ? 1 : 0;
            steps.add(new Step(at, kind(at), count, name(at)));
        }
        return steps;
    }

    private LocalDate next(LocalDate day, int step) {
        for (int i = 1; i <= LONGEST_BREAK; i++) {
            LocalDate at = day.plusDays((long) i * step);
            if (works(at)) {
                return at;
            }
        }
        throw new IllegalStateException("No working day within %d days of %s".formatted(LONGEST_BREAK, day));
    }

    /** What sort of day it is. */
    public Kind kind(LocalDate day) {
        Special special = specials.get(day);
        if (special != null && special.works()) {
            return Kind.MADE_UP;
        }
        if (special != null) {
            return Kind.HOLIDAY;
        }
        return isWeekend(day) ? Kind.WEEKEND : Kind.WORKDAY;
    }

    private @Nullable String name(LocalDate day) {
        Special special = specials.get(day);
        return special == null ? null : special.name();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /**
     * A day that is not as its weekday.
     *
     * @param name the holiday it belongs to, such as 春节
     */
    public record Special(boolean works, String name) {}

    /**
     * One day of a count.
     *
     * @param count working days up to and with this day
     * @param name the holiday it belongs to; null for an ordinary day
     */
    public record Step(
            LocalDate day, Kind kind, int count, @Nullable String name) {}

    /** What sort of day. */
    public enum Kind {
        WORKDAY(true),
        WEEKEND(false),
        HOLIDAY(false),
        /** A day of a weekend that is worked in exchange. */
        MADE_UP(true);

        private final boolean works;

        Kind(boolean works) {
            this.works = works;
        }

        public boolean works() {
            return works;
        }
    }
}
