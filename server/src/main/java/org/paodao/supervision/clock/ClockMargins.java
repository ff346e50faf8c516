package org.paodao.supervision.clock;

import java.time.LocalDate;
import org.paodao.kernel.WorkingDays;

/**
 * When lights turn, in working days.
 *
 * @param soon so many before the last day a deadline is near
 * @param overdue so many after it the light turns red; it is yellow from the last day on
 */
public record ClockMargins(int soon, int overdue) {
    /** −5, at due, +2. */
    public static final ClockMargins USUAL = new ClockMargins(5, 2);

    public ClockMargins {
        if (soon < 0 || overdue < 0) {
            throw new IllegalArgumentException(
                    "Margins count away from the last day: %d, %d.".formatted(soon, overdue));
        }
    }

    /** The light of a deadline on a day. */
    public ClockLight light(WorkingDays days, LocalDate due, LocalDate today) {
        return limits(days, today).light(due);
    }

    /** Which deadlines have which light on a day. */
    public ClockLimits limits(WorkingDays days, LocalDate today) {
        return new ClockLimits(
                ClockLimits.reached(days, today, overdue), today, ClockLimits.reached(days, today, -soon));
    }
}
