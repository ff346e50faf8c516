package org.paodao.access;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is open without signing in. Everything else is closed, also what nobody has thought of yet; a test walks every
 * address and compares with this list.
 */
public final class OpenAddresses {

    /** Pages and files. */
    public static final List<String> PAGES = List.of(
            "/sign-in",
            "/sign-in/code",
            "/preferences",
            "/assets/**",
            "/health",
            "/health/**",
            "/set-up/*",
            FoundingLink.ADDRESS + "*");

    /** Calendars that programs read with a token in the address. */
    static final String FEEDS = "/calendar-feed/*";

    /** Endpoints for programs. */
    public static final List<String> API = List.of("/api/v1/tokens", "/api/v1/openapi.json", FEEDS);

    private OpenAddresses() {}

    /** Both, and what is shown when something fails. */
    static Stream<String> all() {
        return Stream.of(PAGES.stream(), API.stream(), Stream.of("/error")).flatMap(some -> some);
    }
}
