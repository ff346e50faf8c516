package org.paodao.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Cookies of this host and no other. Over HTTPS their names say so ({@code __Host-}): a browser then takes and sends them only as this host set them, so that neither a
 * neighbour in the domain nor a connection without encryption can slip one in. A demo on plain loopback cannot have that.
 */
public final class Cookies {
    private static final String THIS_HOST = "__Host-";

    private Cookies() {}

    /** What a cookie is called on the connection of this request. */
    public static String name(HttpServletRequest request, String plain) {
        return request.isSecure() ? bound(plain) : plain;
    }

    /** What it is called over HTTPS. */
    public static String bound(String plain) {
        return THIS_HOST + plain;
    }

    /** Its value; empty when the browser has sent none. */
    public static String value(HttpServletRequest request, String plain) {
        Cookie cookie = WebUtils.getCookie(request, name(request, plain));
        return cookie == null ? "" : cookie.getValue();
    }

    /** Sets it, out of the reach of scripts and of forms of other sites; ends it where it is kept for no time. */
    public static void set(
            String plain, String value, Duration kept, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name(request, plain), value)
                        .path("/")
                        .maxAge(kept)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
