package org.paodao.supervision.figures;

import java.time.LocalDate;
import org.paodao.kernel.WorkingDays;

/**
 * Until which day something was given that is so many working days old.
 *
 * @param five what was given later is at most five working days old
 */
record Ages(LocalDate today, LocalDate five, LocalDate fifteen, LocalDate thirty, LocalDate sixty) {

    static Ages on(WorkingDays days, LocalDate today) {
        return new Ages(
                today, older(days, today, 5), older(days, today, 15), older(days, today, 30), older(days, today, 60));
    }

    /** The latest day since which more than so many working days have passed. */
    private static LocalDate older(WorkingDays days, LocalDate today, int count) {
        LocalDate newest = days.works(today) ? today : days.after(today, -1);
        return days.after(newest, -count).minusDays(1);
    }
}
