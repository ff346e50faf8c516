package org.paodao.appraisal.scheme;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published edition. It never changes, and no two of a scheme hold on the same day: the next one ends it.
 *
 * @param number counted from 1
 */
public record SchemeEdition(SchemeHead head, int number, SchemeBody body, Validity validity, Published published) {

    /**
     * From when until when, both days included.
     *
     * @param until null while no end is known
     */
    public record Validity(LocalDate from, @Nullable LocalDate until) {
        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /**
     * How it came to be.
     *
     * @param print SHA-256 of the canonical text, in hexadecimal
     */
    public record Published(String reason, Instant at, String by, String print) {}
}
