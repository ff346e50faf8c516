package org.paodao.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when.
 *
 * @param text as printed
 * @param kind dated, recurring or open
 * @param date last day of the period; null unless dated
 * @param main whether this is the item's main deadline: the last one
 */
public record Deadline(String text, Kind kind, @Nullable LocalDate date, boolean main) {
    public Deadline {
        if ((kind == Kind.DATED) != (date != null)) {
            throw new IllegalArgumentException("A deadline has a date exactly when it is dated: " + text);
        }
    }

    /** Whether a deadline falls on a day. */
    public enum Kind {
        DATED,
        /** 每年11月30日前. */
        RECURRING,
        /** 长期坚持, 持续推进. */
        OPEN
    }
}
