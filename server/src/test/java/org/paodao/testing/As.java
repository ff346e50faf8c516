package org.paodao.testing;

import org.paodao.kernel.CurrentUser;
import org.paodao.ui.SignedIn;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Lets a request come from a signed-in user. */
public final class As {
    private As() {}

    /** The request comes from this user. */
    public static RequestPostProcessor user(CurrentUser user) {
        SignedIn signedIn = () -> user;
        return SecurityMockMvcRequestPostProcessors.authentication(
                new TestingAuthenticationToken(signedIn, "none", "ROLE_USER"));
    }
}
