package org.paodao.progress.round;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule by which rounds come.
 *
 * @param since it is about periods that end from this day on
 * @param until and before this one; null for no end
 */
public record RoundRule(
        UUID id,
        String name,
        Rhythm rhythm,
        Whom whom,
        Terms terms,
        LocalDate since,
        @Nullable LocalDate until,
        int version) {

    /** Whether it is about a period. */
    public boolean holds(Span span) {
        return !span.to().isBefore(since) && (until == null || span.to().isBefore(until));
    }

    /** Whether on some day both would ask the same item. */
    boolean overlaps(RoundRule other) {
        return whom.meets(other.whom) && beginsBefore(other.until) && other.beginsBefore(until);
    }

    private boolean beginsBefore(@Nullable LocalDate end) {
        return end == null || since.isBefore(end);
    }
}
