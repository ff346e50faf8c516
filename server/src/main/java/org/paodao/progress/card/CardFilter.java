package org.paodao.progress.card;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which cards; what is null does not narrow.
 *
 * @param stage as it is kept, or OPEN for all on which something is still to be done
 */
public record CardFilter(
        @Nullable UUID unit,
        @Nullable CardColor color,
        @Nullable String stage,
        @Nullable UUID item) {
    /** All cards. */
    public static final CardFilter NONE = new CardFilter(null, null, null, null);
}
