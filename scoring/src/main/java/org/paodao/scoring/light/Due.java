package org.paodao.scoring.light;

import java.time.LocalDate;

/** Whether a value is wanted by now. */
public enum Due {
    /** The period runs still, or its value is not published before a later day. */
    NOT_DUE,
    /** It is time for the value. */
    DUE,
    /** It is late. */
    OVERDUE;

    /**
     * On a day.
     *
     * @param from     the first day on which the value may be expected
     * @param deadline the last day on which it is in time
     */
    public static Due on(LocalDate day, LocalDate from, LocalDate deadline) {
        if (deadline.isBefore(from)) {
            throw new IllegalArgumentException(
                    "What is expected from %s cannot be late on %s.".formatted(from, deadline));
        }
        if (day.isAfter(deadline)) {
            return OVERDUE;
        }
        return day.isBefore(from) ? NOT_DUE : DUE;
    }
}
