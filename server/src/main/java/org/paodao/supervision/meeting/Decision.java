package org.paodao.supervision.meeting;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting decided.
 *
 * @param topic of the agenda; null when it came up by itself
 * @param matter that it is
 */
public record Decision(
        UUID id,
        int number,
        @Nullable UUID topic,
        String title,
        String words,
        UUID matter,
        Instant enteredAt,
        String enteredByName) {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What is left of words without spaces and punctuation: two decisions with the same are one. */
    static String print(String words) {
        return NO_LETTER.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
