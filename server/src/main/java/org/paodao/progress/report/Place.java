package org.paodao.progress.report;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Which report: of an item in a round. */
public record Place(UUID round, UUID item) {
    /** Under what the trail keeps its changes: not the item's own id, for the page of that shows the trail to everybody. */
    public UUID trail() {
        return UUID.nameUUIDFromBytes(("report " + round + " " + item).getBytes(StandardCharsets.UTF_8));
    }
}
