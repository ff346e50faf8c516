package org.paodao.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.paodao.ui.Cookies;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** The cookie of a session, by the name that its connection gives it; the one of the other connection is not looked at. */
final class SessionCookies implements CookieSerializer {
    private static final String NAME = "session";

    private final CookieSerializer plain = called(NAME);
    private final CookieSerializer bound = called(Cookies.bound(NAME));

    private static CookieSerializer called(String name) {
        var cookies = new DefaultCookieSerializer();
        cookies.setCookieName(name);
        cookies.setCookiePath("/");
        cookies.setUseHttpOnlyCookie(true);
        cookies.setSameSite("Lax");
        return cookies;
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        on(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return on(request).readCookieValues(request);
    }

    private CookieSerializer on(HttpServletRequest request) {
        return request.isSecure() ? bound : plain;
    }
}
