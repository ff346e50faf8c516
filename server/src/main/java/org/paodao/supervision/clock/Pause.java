package org.paodao.supervision.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that are not counted, because work had to wait for something that the unit does not decide.
 *
 * @param from the first of them: the day on which the clock was stopped
 * @param until the last of them: the day on which it went on, which is no more counted than the day on which a period begins; null while it is stopped
 */
public record Pause(LocalDate from, @Nullable LocalDate until) {
    public Pause {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A pause from %s cannot end on %s.".formatted(from, until));
        }
    }

    /** Whether the day is one of them. Of a pause that lasts every day from its first on is. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** As it would be if the clock went on on a day. */
    Pause endedOn(LocalDate day) {
        return until == null ? new Pause(from, day.isBefore(from) ? from : day) : this;
    }
}
