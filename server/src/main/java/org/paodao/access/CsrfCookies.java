package org.paodao.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.paodao.ui.Cookies;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** The token against forged requests, in a cookie that scripts cannot read; the page carries it, masked anew each time. */
final class CsrfCookies implements CsrfTokenRepository {
    private static final String NAME = "csrf";

    private final CsrfTokenRepository plain = called(NAME);
    private final CsrfTokenRepository bound = called(Cookies.bound(NAME));

    private static CsrfTokenRepository called(String name) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(name);
        tokens.setCookiePath("/");
        tokens.setHeaderName("X-CSRF-TOKEN");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return on(request).generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        on(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return on(request).loadToken(request);
    }

    private CsrfTokenRepository on(HttpServletRequest request) {
        return request.isSecure() ? bound : plain;
    }
}
