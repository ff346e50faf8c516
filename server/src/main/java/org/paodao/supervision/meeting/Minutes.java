package org.paodao.supervision.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of the minutes of a meeting.
 *
 * @param present who was there
 * @param reason why an approved version is corrected; empty for the first
 * @param approval null while it is a draft
 */
public record Minutes(
        int number,
        String present,
        String words,
        String reason,
        Saved saved,
        @Nullable Saved approval) {
    public boolean isApproved() {
        return approval != null;
    }

    /** When and by whom. */
    public record Saved(Instant at, String byName) {}
}
