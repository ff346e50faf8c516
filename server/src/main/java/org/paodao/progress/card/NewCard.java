package org.paodao.progress.card;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card that a person issues.
 *
 * @param requestKey of the form, so that it is issued once
 * @param unit to whom
 * @param item what it is about; null for how the unit works altogether
 * @param reason why
 */
public record NewCard(
        String requestKey,
        @Nullable UUID unit,
        CardColor color,
        @Nullable UUID item,
        String reason) {}
