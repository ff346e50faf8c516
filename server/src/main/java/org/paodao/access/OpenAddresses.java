package org.paodao.access;

import java.util.List;

/**
 * What is open without signing in. Everything else is closed, also what nobody has thought of yet; a test walks every
 * address and compares with this list.
 */
public final class OpenAddresses {

    /** Pages and files. */
    public static final List<String> PAGES =
            List.of("/sign-in", "/preferences", "/assets/**", "/health", "/health/**", "/set-up/*");

    /** Endpoints for programs. */
    public static final List<String> API = List.of("/api/v1/tokens", "/api/v1/openapi.json");

    private OpenAddresses() {}
}
