package org.paodao.supervision.meeting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A topic on the agenda of a meeting.
 *
 * @param position in the order of the agenda
 * @param gatheredAt as of when it says what it says
 * @param droppedFor why it is not talked about; null when it is
 */
public record Topic(
        UUID id,
        int position,
        AgendaTopic about,
        Instant gatheredAt,
        @Nullable String droppedFor) {
    public boolean stands() {
        return droppedFor == null;
    }
}
