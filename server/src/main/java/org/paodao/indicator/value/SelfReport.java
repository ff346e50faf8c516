package org.paodao.indicator.value;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a unit itself says of how an indicator stands in a period.
 *
 * @param indicator its code
 * @param state null once the unit says nothing any more
 * @param reason may be empty where nothing is behind
 * @param version counts every change
 */
public record SelfReport(
        Place place,
        String indicator,
        @Nullable SelfState state,
        String reason,
        int version,
        Instant saidAt,
        String saidBy) {
    /** Whether the same is said here. */
    boolean says(Said said) {
        return state == said.state() && reason.equals(said.reason());
    }

    /**
     * What is to be said.
     *
     * @param state null to say nothing any more
     * @param seenVersion the version that was seen; 0 when there was none
     */
    public record Said(Place place, @Nullable SelfState state, String reason, int seenVersion) {
        public Said {
            reason = reason.strip();
        }

        /** Whether it is behind and is not said why. */
        boolean lacksReason() {
            return state != null && state.behind() > 0 && reason.isEmpty();
        }
    }
}
