package org.paodao.access.web;

import org.paodao.ui.Page;

/**
 * Something that is shown this once: a made-up password, or a token.
 *
 * @param what {@code password} or {@code token}
 * @param whose the account's name
 * @param value the secret
 * @param next where to go on
 */
public record SecretPage(String what, String whose, String value, String next) implements Page {

    @Override
    public String toString() {
        return "SecretPage";
    }
}
