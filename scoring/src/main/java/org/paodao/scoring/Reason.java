package org.paodao.scoring;

import java.util.List;

/**
 * Why a result is what it is: which sentence to say, and what to put into it. The sentences themselves stand in the message files of whoever shows them.
 *
 * @param key       names the sentence, such as {@code behind-points}
 * @param arguments {@link java.math.BigDecimal}, {@link Period}, {@link Integer} or {@link String}, in the order of the sentence's gaps
 */
public record Reason(String key, List<Object> arguments) {
    public Reason {
        arguments = List.copyOf(arguments);
    }

    /** The reason with its arguments in order. */
    public static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }
}
