package org.paodao.ui;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * One sentence said after a change, on the page that the browser is sent to. It travels in a cookie of half a minute, as a
 * message key with arguments; what is not a key is not shown.
 */
final class Notice {
    static final String COOKIE = "notice";
    private static final String SEPARATOR = "\u0000";
    /** Before what is no word as somebody typed it, and is read in each language as {@link Words#period} has it. */
    private static final String PERIOD = "\u0001";

    private Notice() {}

    static String encode(String key, Object... arguments) {
        var text = new StringBuilder(key);
        for (Object argument : arguments) {
            boolean typed = argument instanceof String || argument instanceof Number;
            text.append(SEPARATOR).append(typed ? "" : PERIOD).append(argument);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable String text(String cookie, Words words) {
        try {
            var decoded = new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.UTF_8);
            String[] parts = decoded.split(SEPARATOR, -1);
            return words.msg(
                    parts[0],
                    Arrays.stream(parts)
                            .skip(1)
                            .map(part -> part.startsWith(PERIOD) ? words.period(part.substring(1)) : part)
                            .toArray());
        } catch (RuntimeException undrawable) {
            // A word on what was done is never worth a page: whoever sent the cookie, and whatever it holds.
            return null;
        }
    }
}
