package org.paodao.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change as it is written down.
 *
 * @param action what was done, as {@code module.verb}, such as {@code plan.item-renamed}
 * @param subjectType what kind of thing changed, such as {@code plan.item}
 * @param subject its id
 * @param before its old values; null when there were none. A record or map, written as JSON
 * @param after its new values; null when it is gone
 * @param reason why, as the user gave it
 */
public record Change(
        String action,
        String subjectType,
        UUID subject,
        @Nullable Object before,
        @Nullable Object after,
        @Nullable String reason) {

    /** Something came to be. */
    public static Change created(String action, String subjectType, UUID subject, Object after) {
        return new Change(action, subjectType, subject, null, after, null);
    }
}
