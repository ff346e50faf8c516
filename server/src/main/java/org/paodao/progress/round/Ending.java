package org.paodao.progress.round;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a round that is over comes to be closed: what was never reported stays so, and nobody is asked for it any more.
 *
 * @param after so many days after the last day in time it closes by itself; null for never
 * @param on since when it is closed by the office; null unless it is
 * @param why the office closed it or opened it again; empty where it did neither
 */
public record Ending(@Nullable Integer after, @Nullable LocalDate on, String why) {
    /** Nobody and nothing closes it. */
    public static final Ending NONE = new Ending(null, null, "");

    /** By itself, as its rule says. */
    static Ending after(@Nullable Integer days) {
        return days == null ? NONE : new Ending(days, null, "");
    }

    /** The first day on which it is closed; null for never. */
    public @Nullable LocalDate since(Days days) {
        if (on != null) {
            return on;
        }
        return after == null ? null : days.graceUntil().plusDays(after + 1L);
    }
}
