package org.paodao.plan;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plan came out.
 *
 * @param address first part of the plan's web address
 * @param version its number
 * @param reason why; null for the first
 * @param items the items it writes or deletes
 */
public record PlanPublished(
        UUID jurisdiction,
        UUID plan,
        String address,
        int version,
        Instant at,
        UUID by,
        @Nullable String reason,
        Set<UUID> items) {
    public PlanPublished {
        items = Set.copyOf(items);
    }
}
