package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.files.StoredFile;

/**
 * What a figure was.
 *
 * @param at when it became so
 * @param by who made it so
 * @param document its source document then; null for none
 * @param onlyDocument whether nothing but its source document changed then
 * @param reason why it became so: the reason of the return, the withdrawal or the correction that made it so; empty for none
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
        @Nullable StoredFile document,
        boolean onlyDocument,
        String reason) {}
