package org.paodao.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.ToDo;

/**
 * What somebody was told.
 *
 * @param thing what it is about
 * @param step why it was told
 * @param text key of the message {@code todo.<text>}, with {@code words} as its arguments
 * @param unit whose affair it is; null when it is the office's
 * @param read whether the user has read it; shown to nobody else
 * @param settled whether it waits no more
 */
public record Message(
        UUID id,
        String thing,
        Step.Kind step,
        ToDo.Kind kind,
        String text,
        List<String> words,
        String address,
        @Nullable UUID unit,
        @Nullable LocalDate due,
        Instant toldAt,
        boolean read,
        boolean settled) {
    public Message {
        words = List.copyOf(words);
    }

    /** Whether the bell counts it. */
    public boolean isNew() {
        return !read && !settled;
    }
}
