package org.paodao.progress.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit's wish for more time in a round, with the answer.
 *
 * @param wanted until when it asks
 * @param answer null while it waits
 * @param granted until when it has; null unless granted
 * @param answerReason why, as the office said; may be empty
 */
public record Extension(
        UUID id,
        UUID round,
        UUID unit,
        LocalDate wanted,
        String reason,
        String askedBy,
        Instant askedAt,
        @Nullable Answer answer,
        @Nullable LocalDate granted,
        String answerReason,
        @Nullable String answeredBy,
        int version) {

    /** Last part of its message key. */
    public String word() {
        return answer == null ? "waiting" : answer.name().toLowerCase(Locale.ROOT);
    }

    /** What the office said. */
    public enum Answer {
        GRANTED,
        REFUSED
    }
}
