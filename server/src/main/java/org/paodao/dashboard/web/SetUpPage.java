package org.paodao.dashboard.web;

import org.paodao.ui.Page;

/**
 * The page behind the link on the console.
 *
 * @param key from the link
 * @param form what was typed
 */
public record SetUpPage(String key, SetUpForm form) implements Page {

    @Override
    public String toString() {
        return "SetUpPage";
    }
}
