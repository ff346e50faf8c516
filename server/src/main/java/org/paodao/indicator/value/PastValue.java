package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a figure was.
 *
 * @param at when it became so
 * @param by who made it so
 * @param reason why it was left: the reason of the return or of the correction
 */
public record PastValue(
        int version,
        @Nullable BigDecimal amount,
        Stage stage,
        State state,
        String comment,
        String source,
        Instant at,
        UUID by,
        String reason) {}
