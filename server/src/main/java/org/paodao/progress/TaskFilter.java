package org.paodao.progress;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks; what is null or empty does not narrow.
 *
 * @param kind code of the item's kind
 * @param unit leads or assists
 * @param stage word of the list's stage
 * @param state of the task
 * @param text occurs in the item's title or code, or in a task's name, category or measures
 */
public record TaskFilter(
        @Nullable String kind,
        @Nullable UUID unit,
        @Nullable String stage,
        @Nullable TaskState state,
        @Nullable String text) {
    /** Everything. */
    public static final TaskFilter NONE = new TaskFilter(null, null, null, null, null);

    public TaskFilter {
        kind = kind == null || kind.isBlank() ? null : kind;
        stage = stage == null || stage.isBlank() ? null : stage;
        text = text == null || text.isBlank() ? null : text.strip();
    }

    boolean mentions(String... texts) {
        if (text == null) {
            return true;
        }
        String wanted = text.toLowerCase(Locale.ROOT);
        for (String one : texts) {
            if (one.toLowerCase(Locale.ROOT).contains(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it looks into tasks, so that lists in which none is found are not wanted. */
    boolean narrowsTasks() {
        return unit != null || state != null || text != null;
    }
}
