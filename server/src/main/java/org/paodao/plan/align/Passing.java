package org.paodao.plan.align;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plan that another jurisdiction may read.
 *
 * @param jurisdiction whose plan it is
 * @param with who may read it
 * @param passedBy who passed it on
 * @param withdrawnAt null as long as it holds
 */
public record Passing(
        UUID id,
        UUID jurisdiction,
        UUID plan,
        String address,
        int year,
        String title,
        int version,
        UUID with,
        String note,
        Instant passedAt,
        String passedBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy) {

    /** Whether it is still to be read. */
    public boolean holds() {
        return withdrawnAt == null;
    }
}
