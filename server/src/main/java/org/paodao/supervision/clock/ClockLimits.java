package org.paodao.supervision.clock;

import java.time.LocalDate;
import org.paodao.kernel.WorkingDays;

/**
 * Which deadlines have which light on a day, so that a list can be asked for a light without counting for each of its rows.
 *
 * @param overdue deadlines up to and with this day are red
 * @param due later ones up to and with this day are yellow
 * @param soon later ones up to and with this day are near
 */
public record ClockLimits(LocalDate overdue, LocalDate due, LocalDate soon) {

    public ClockLight light(LocalDate last) {
        if (!last.isAfter(overdue)) {
            return ClockLight.OVERDUE;
        }
        if (!last.isAfter(due)) {
            return ClockLight.DUE;
        }
        return last.isAfter(soon) ? ClockLight.CALM : ClockLight.SOON;
    }

    /**
     * The latest deadline for which it is, today, so many working days after it or later.
     *
     * @param offset negative for working days before it
     */
    public static LocalDate reached(WorkingDays days, LocalDate today, int offset) {
        if (offset <= 0) {
            return days.after(today, -offset);
        }
        LocalDate newest = days.works(today) ? today : days.after(today, -1);
        return days.after(newest, 1 - offset).minusDays(1);
    }
}
