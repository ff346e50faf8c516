package org.paodao.supervision.problem;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit looks for the same problem with itself: 举一反三.
 *
 * @param answer null while it has not answered
 * @param words what it looked at, and what it found
 * @param found the problem that was found; null for none
 * @param answeredBy by whom; null while it has not answered
 */
public record LikeCase(
        UUID problem,
        UUID unit,
        LocalDate askedOn,
        LocalDate due,
        @Nullable Answer answer,
        String words,
        @Nullable UUID found,
        @Nullable String answeredBy) {

    /** What was found. */
    public enum Answer {
        NONE,
        FOUND
    }

    /** Whether its day has passed without an answer. */
    public boolean isLate(LocalDate today) {
        return answer == null && due.isBefore(today);
    }
}
