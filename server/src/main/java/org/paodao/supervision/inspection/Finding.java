package org.paodao.supervision.inspection;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an inspection found.
 *
 * @param item the plan item that it is about; null for none
 * @param evidence where it can be seen: documents, places, photographs
 * @param struckFor why it does not stand; null while it does
 * @param matter what it became; null while nothing
 */
public record Finding(
        UUID id,
        int number,
        @Nullable UUID item,
        String itemTitle,
        String words,
        String evidence,
        @Nullable String struckFor,
        @Nullable UUID matter) {
    public boolean stands() {
        return struckFor == null;
    }
}
