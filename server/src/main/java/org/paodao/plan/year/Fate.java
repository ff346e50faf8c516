package org.paodao.plan.year;

import java.time.LocalDate;
import org.paodao.document.Deadline;
import org.paodao.plan.Item;

/** What becomes of an item in the next year's plan. */
public enum Fate {
    /** It goes on as it is. */
    CONTINUES,
    /** It goes on and is to be adjusted. */
    CHANGED,
    /** It ends with its year. */
    ENDS;

    /**
     * What is likely: what is due within the year ends, all else goes on; what is measured goes on with a new target.
     *
     * @param measured whether items of its kind are measured
     * @param year of the plan
     */
    public static Fate likely(Item item, boolean measured, int year) {
        if (measured) {
            return CHANGED;
        }
        boolean due = item.deadlines().stream()
                .anyMatch(deadline -> deadline.kind() == Deadline.Kind.DATED && !isAfter(deadline, year));
        boolean open = item.deadlines().stream().anyMatch(deadline -> isAfter(deadline, year));
        return due && !open ? ENDS : CONTINUES;
    }

    static boolean isAfter(Item.Due deadline, int year) {
        LocalDate date = deadline.date();
        return date != null && date.getYear() > year;
    }
}
