package org.paodao.access.web;

import org.jspecify.annotations.Nullable;
import org.paodao.access.SingleSignOn;
import org.paodao.ui.Page;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The sign-in page.
 *
 * @param username what was typed
 * @param to where to go afterwards
 * @param sso the service at which one may sign in instead; null when there is none
 * @param empty whether nobody has an account yet, so that nobody can sign in
 * @param ssoProblem {@code failed}, {@code silent}, {@code unknown} or {@code weak} when signing in there led back without success; else empty
 */
public record SignInPage(
        String username, String to, boolean empty, @Nullable SingleSignOn sso, String ssoProblem) implements Page {

    /** Where signing in at the service begins; empty when there is none. */
    public String ssoAddress() {
        return sso == null
                ? ""
                : UriComponentsBuilder.fromPath(sso.address())
                        .queryParam("to", "{to}")
                        .encode()
                        .buildAndExpand(to)
                        .toUriString();
    }
}
