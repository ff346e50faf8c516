package org.paodao.indicator.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;

/**
 * The periods whose figures are asked for: over, not closed, and of a year for which something is to be reached. Those of the last thirteen months, and of the
 * newest year with goals, for a plan may come late.
 */
final class OpenPeriods {
    private static final int MONTHS = 13;

    private OpenPeriods() {}

    /** @param until periods that are over by this day count, too */
    static List<Period> of(Frame frame, LocalDate day, LocalDate until) {
        return since(frame, earliest(frame, day), until);
    }

    /** The same of the last two months, where there are too many figures to go through more. */
    static List<Period> latest(Frame frame, LocalDate day, LocalDate until) {
        return since(frame, day.minusMonths(2).withDayOfMonth(1), until);
    }

    private static List<Period> since(Frame frame, LocalDate from, LocalDate until) {
        List<Period> open = new ArrayList<>();
        for (Frequency frequency : Frequency.values()) {
            for (Period at = Period.holding(from, frequency); at.lastDay().isBefore(until); at = at.plus(1)) {
                if (!frame.isClosed(at) && hasGoals(frame, at)) {
                    open.add(at);
                }
            }
        }
        return open;
    }

    private static LocalDate earliest(Frame frame, LocalDate day) {
        LocalDate months = day.minusMonths(MONTHS).withDayOfMonth(1);
        int newest = frame.indicators(Period.year(day.getYear())).stream()
                .flatMap(indicator -> indicator.goals().stream())
                .mapToInt(goal -> goal.period().year())
                .max()
                .orElse(day.getYear());
        LocalDate year = LocalDate.of(newest, 1, 1);
        return year.isBefore(months) ? year : months;
    }

    private static boolean hasGoals(Frame frame, Period period) {
        return frame.indicators(period).stream().anyMatch(indicator -> speaksOf(indicator, period.year()));
    }

    private static boolean speaksOf(Indicator indicator, int year) {
        return indicator.goals().stream().anyMatch(goal -> goal.period().year() == year);
    }
}
