package org.paodao.plan.amendment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edit of a draft with who made it.
 *
 * @param madeIn the draft's version that it made
 * @param undoneIn the draft's version that took it back; null while it holds
 */
public record Made(
        int number,
        int madeIn,
        @Nullable Integer undoneIn,
        Edit edit,
        Instant at,
        UUID by,
        String byName,
        @Nullable String undoneBy) {

    /** Whether it holds in the draft now. */
    public boolean holds() {
        return undoneIn == null;
    }

    boolean heldIn(int version) {
        return madeIn <= version && (undoneIn == null || undoneIn > version);
    }
}
