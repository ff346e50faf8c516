package org.paodao.appraisal.appeal;

import java.time.LocalDate;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.WorkingDays;

/**
 * The days on which units can appeal.
 *
 * @param from  the day on which the results were shown; it is not counted
 * @param until the last day
 */
public record Window(LocalDate from, LocalDate until) {
    /** So many working days after the day itself. */
    static Window of(LocalDate shown, int days, WorkingDays calendar) {
        return new Window(shown, calendar.after(shown, days));
    }

    public boolean isOver(LocalDate today) {
        return today.isAfter(until);
    }

    /**
     * Lets an appeal in.
     *
     * @throws Refusal with the day on which the window ended
     */
    void admit(LocalDate today) {
        if (isOver(today)) {
            throw Refusal.conflict("appraisalappeal.late", until);
        }
    }
}
