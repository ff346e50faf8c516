package org.paodao.supervision;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * In which order matters are read, and from where on: pages follow each other by key.
 *
 * @param by newest first, or by the last day to answer
 * @param after the line that was read last; null for the beginning
 * @param size of a page
 */
public record MatterOrder(By by, @Nullable Key after, int size) {
    /** Newest first, from the beginning. */
    public static MatterOrder newest(int size) {
        return new MatterOrder(By.NEWEST, null, size);
    }

    /** By what. */
    public enum By {
        NEWEST,
        DUE;

        /** As an address says it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A line that was read last.
     *
     * @param due its last day; null where the order does not need it
     */
    public record Key(UUID id, @Nullable LocalDate due) {
        /** As an address says it. */
        public String text() {
            return due == null ? id.toString() : id + "_" + due;
        }

        /** What an address says; null when it says nothing that is a key. */
        public static @Nullable Key of(@Nullable String text) {
            if (text == null || text.isBlank()) {
                return null;
            }
            int gap = text.indexOf('_');
            try {
                return gap < 0
                        ? new Key(UUID.fromString(text), null)
                        : new Key(UUID.fromString(text.substring(0, gap)), LocalDate.parse(text.substring(gap + 1)));
            } catch (IllegalArgumentException | DateTimeParseException noKey) {
                return null;
            }
        }
    }
}
