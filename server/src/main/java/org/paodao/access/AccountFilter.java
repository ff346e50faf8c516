package org.paodao.access;

import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Role;

/**
 * Which accounts to show.
 *
 * @param text part of a username or name; empty for all
 * @param state null for all
 * @param role null for all
 * @param after the username after which to go on; empty for the first page
 */
public record AccountFilter(
        String text, @Nullable State state, @Nullable Role role, String after) {
    /** All of them. */
    public static final AccountFilter NONE = new AccountFilter("", null, null, "");

    /** How an account stands. */
    public enum State {
        OPEN,
        LOCKED,
        CLOSED
    }
}
