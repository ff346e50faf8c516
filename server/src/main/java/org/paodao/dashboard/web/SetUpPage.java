package org.paodao.dashboard.web;

import org.jspecify.annotations.Nullable;
import org.paodao.ui.Page;

/**
 * The page behind the link on the console, or behind one for a further jurisdiction.
 *
 * @param action where the form goes
 * @param jurisdiction the name of the further one; null where it is still to be named
 * @param form what was typed
 */
public record SetUpPage(String action, @Nullable String jurisdiction, SetUpForm form) implements Page {

    @Override
    public String toString() {
        return "SetUpPage";
    }
}
