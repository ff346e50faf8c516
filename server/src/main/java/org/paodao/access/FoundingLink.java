package org.paodao.access;

import java.time.Instant;

/**
 * A way for the three administrators of a new jurisdiction to get in; shown this once.
 *
 * @param key what the link ends with
 * @param expires when it opens nothing any more
 */
public record FoundingLink(String key, Instant expires) {
    /** Below it stands the page that a key opens. */
    public static final String ADDRESS = "/set-up/jurisdiction/";

    /** The link within this installation. */
    public String address() {
        return ADDRESS + key;
    }

    @Override
    public String toString() {
        return "FoundingLink";
    }
}
