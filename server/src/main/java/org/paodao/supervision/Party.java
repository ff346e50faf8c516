package org.paodao.supervision;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit whose affair a matter is.
 *
 * @param task what an assisting unit is to do; empty for others
 * @param signedAt when it signed for it; null before
 */
public record Party(
        UUID unit,
        Role role,
        String task,
        @Nullable Instant signedAt,
        @Nullable String signedBy) {
    /** What a unit is to a matter. */
    public enum Role {
        LEAD,
        ASSIST,
        /** It may know of a confidential one. */
        NAMED;

        /** The last part of its message key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
