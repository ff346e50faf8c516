package org.paodao.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the {@link Ui} of a request. */
@Component
class UiFactory {
    private final MessageSource messages;

    UiFactory(MessageSource messages) {
        this.messages = messages;
    }

    Ui forRequest(HttpServletRequest request) {
        return new Ui(messages, LocaleContextHolder.getLocale(), user(), request.getRequestURI(), csrf(request));
    }

    /** The signed-in user; the account module puts a principal that knows its {@link CurrentUser}. */
    private static @Nullable CurrentUser user() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn signedIn ? signedIn.user() : null;
    }

    private static Ui.Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Ui.Csrf(token.getParameterName(), token.getHeaderName(), token.getToken())
                : new Ui.Csrf("_csrf", "X-CSRF-TOKEN", "");
    }
}
