package org.paodao.ui;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a change: go and look at this page.
 *
 * @param address a path of this application
 * @param notice what to say there once, as {@link Notice} writes it; null for nothing
 */
record Redirect(String address, @Nullable String notice) implements Page {
    private static final Pattern INSIDE = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}\\\\]*");

    Redirect {
        if (!isInside(address)) {
            throw new IllegalArgumentException("Not a path of this application: " + address);
        }
    }

    /** Whether an address leads to this application and nowhere else. */
    static boolean isInside(String address) {
        return INSIDE.matcher(address).matches();
    }

    @Override
    public Page saying(String key, Object... arguments) {
        return new Redirect(address, Notice.encode(key, arguments));
    }
}
