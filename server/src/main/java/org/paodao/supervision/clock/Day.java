package org.paodao.supervision.clock;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One day between beginning and deadline: whether it counted, and why.
 *
 * @param count days counted up to and with this one
 * @param name the holiday that it belongs to; null for an ordinary day
 */
public record Day(
        LocalDate day, Why why, int count, @Nullable String name) {

    /** Why a day counted or did not. */
    public enum Why {
        WORKDAY(true),
        /** A day of a weekend that is worked in exchange. */
        MADE_UP(true),
        /** Every day counts, worked or not. */
        ANY_DAY(true),
        WEEKEND(false),
        HOLIDAY(false),
        PAUSED(false),
        /** The count was over; what ends on a day off ends on the next working day. */
        MOVED(false),
        /** The count was over, but the deadline had been extended. */
        EXTENDED(false);

        private final boolean counted;

        Why(boolean counted) {
            this.counted = counted;
        }

        public boolean counted() {
            return counted;
        }

        /** Part of message keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
