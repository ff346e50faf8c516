package org.paodao.plan.setup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.Vocabulary;

/**
 * A vocabulary that plans are offered from a year on, until the next edition.
 *
 * @param fromYear its first year; 0 for the words that the program brings along
 * @param version goes back with a change
 * @param changedAt when somebody last changed it; null for the program's own
 * @param changedBy by whom
 */
public record Edition(
        int fromYear,
        Vocabulary words,
        int version,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {
    /** Whether it came with the program, to be taken over but not changed. */
    public boolean isSeed() {
        return fromYear == 0;
    }
}
