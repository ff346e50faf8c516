package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another figure that its unit wants in place of one that stands.
 *
 * @param amount null to withdraw the figure
 * @param corrects the version of the figure that it corrects
 */
public record Correction(
        Place place,
        @Nullable BigDecimal amount,
        Stage stage,
        String reason,
        String source,
        int corrects,
        Instant proposedAt,
        UUID proposedBy,
        String proposedByName) {}
