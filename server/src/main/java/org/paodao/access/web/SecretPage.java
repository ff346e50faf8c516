package org.paodao.access.web;

import org.paodao.ui.Page;

/**
 * Something that is shown this once: a made-up password, or a token.
 *
 * @param what {@code password} or {@code token}
 * @param whose the account's name
 * @param value the secret
 * @param next where to go on
 * @param days how long a password holds
 */
public record SecretPage(String what, String whose, String value, String next, int days) implements Page {

    static SecretPage password(String whose, String value, String next, int days) {
        return new SecretPage("password", whose, value, next, days);
    }

    static SecretPage token(String whose, String value, String next) {
        return new SecretPage("token", whose, value, next, 0);
    }

    @Override
    public String toString() {
        return "SecretPage";
    }
}
