package org.paodao.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which items of a plan; what is null does not narrow.
 *
 * @param kind code of the kind
 * @param category or one below it
 * @param unit has something to do in it
 * @param text occurs in title, text, note or a unit's printed name
 */
public record ItemFilter(
        @Nullable String kind,
        @Nullable UUID category,
        @Nullable UUID unit,
        @Nullable String text) {
    /** Everything. */
    public static final ItemFilter NONE = new ItemFilter(null, null, null, null);

    public ItemFilter {
        kind = blankToNull(kind);
        text = blankToNull(text);
    }

    /** Whether every item is wanted. */
    public boolean isNone() {
        return equals(NONE);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
