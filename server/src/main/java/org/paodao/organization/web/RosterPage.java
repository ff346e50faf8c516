package org.paodao.organization.web;

import org.jspecify.annotations.Nullable;
import org.paodao.organization.Roster;
import org.paodao.ui.Page;

/**
 * Lists of units or people, out and in.
 *
 * @param what units or people
 * @param preview what a file would do; null before one was sent
 */
public record RosterPage(String what, Roster.@Nullable Preview preview) implements Page {
    public String address() {
        return "/units/lists/" + what;
    }
}
