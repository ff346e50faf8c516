package org.paodao.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What makes a plan's next version out of its newest.
 *
 * @param requestKey the same for a double click or a retry, so that the version comes to be once
 * @param from the version it was made over; it must still be the newest
 * @param reason why the plan changes
 * @param written items that are new, come back, or say something else, as they will be
 * @param deleted items that go; their rows are closed
 * @param links support that is not the same
 * @param positions where items stand that are written or moved
 */
public record Revision(
        String requestKey,
        int from,
        String reason,
        List<Written> written,
        List<UUID> deleted,
        List<Link> links,
        Map<UUID, Integer> positions) {
    public Revision {
        written = List.copyOf(written);
        deleted = List.copyOf(deleted);
        links = List.copyOf(links);
        positions = Map.copyOf(positions);
    }

    /**
     * An item that is written.
     *
     * @param before as the newest version has it; null when that does not have it
     */
    public record Written(@Nullable Item before, Item after) {}

    /**
     * Support of one item by another.
     *
     * @param kept whether it holds from now on; otherwise it ends
     */
    public record Link(
            UUID from,
            UUID to,
            boolean kept,
            @Nullable BigDecimal weight,
            @Nullable String note) {}
}
