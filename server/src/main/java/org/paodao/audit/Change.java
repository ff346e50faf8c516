package org.paodao.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change as it is written down.
 *
 * @param action what was done, as {@code module.verb}, such as {@code plan.item-renamed}
 * @param subjectType what kind of thing changed, such as {@code plan.item}
 * @param subject its id; of an event that is about no thing the account's, or {@link #NOBODY} where nobody is known
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

    /** The id that stands for nobody and nothing. */
    public static final UUID NOBODY = new UUID(0, 0);

    /** Something came to be. */
    public static Change created(String action, String subjectType, UUID subject, Object after) {
        return new Change(action, subjectType, subject, null, after, null);
    }

    /** Something that changes nothing but is worth knowing: a sign-in, a refused one, an export. */
    public static Change event(String action, String subjectType, UUID subject, @Nullable Object details) {
        return new Change(action, subjectType, subject, null, details, null);
    }
}
