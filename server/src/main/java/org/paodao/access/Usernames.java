package org.paodao.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How usernames are written and compared. */
final class Usernames {
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{1,49}");

    private Usernames() {}

    /** Full-width and half-width, capital and small letters are the same. */
    static String key(String username) {
        return Normalizer.normalize(username.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    static boolean isAllowed(String username) {
        return ALLOWED.matcher(username).matches();
    }
}
