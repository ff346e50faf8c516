package org.paodao.progress;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a list that the office agreed to.
 *
 * @param number from 1
 * @param under what the plan said of the item then
 * @param reason why it is otherwise than the one before; may be empty for the first
 * @param submittedBy who sent it for the unit; null when the office agreed to its own draft
 */
public record Edition(
        int number,
        Under under,
        String reason,
        Instant agreedAt,
        String agreedBy,
        @Nullable String submittedBy) {

    /**
     * What the plan said of the item.
     *
     * @param version of the plan
     * @param unit that led it; null when none was known
     */
    public record Under(int version, @Nullable UUID unit, String title, String body) {}
}
