package org.paodao.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param at when it was written
 * @param accountName who, as shown then
 * @param action what was done
 * @param before old values as JSON text
 * @param after new values as JSON text
 * @param reason why, if given
 */
public record Entry(
        UUID id,
        Instant at,
        String accountName,
        String action,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason) {}
