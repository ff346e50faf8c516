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
        String reason) {
    /** The same with another reason: it is kept with what was left for it, and told with what came of it. */
    PastValue because(String why) {
        return new PastValue(version, amount, stage, state, comment, source, at, by, why);
    }
}
