package org.paodao.plan;

import java.util.List;
import java.util.Optional;

/**
 * One thing that an item says otherwise than before.
 *
 * @param field what
 * @param before as it was, in the words of the plan; empty where nothing was said
 * @param after as it is; empty where nothing is said any more
 */
public record ItemChange(Field field, List<String> before, List<String> after) {
    public ItemChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** What an item says. */
    public enum Field {
        TITLE,
        BODY,
        KIND,
        CODE,
        LABEL,
        PARENT,
        CATEGORY,
        LEAD,
        RESPONSIBLE,
        ASSISTING,
        LEADER,
        DEADLINE,
        TARGET,
        NOTE,
        SAMPLE,
        SUPPORTS,
        SUPPORTED_BY
    }

    /** The change from one value to another; nothing when they are the same. */
    public static Optional<ItemChange> of(Field field, List<String> before, List<String> after) {
        return before.equals(after) ? Optional.empty() : Optional.of(new ItemChange(field, before, after));
    }
}
