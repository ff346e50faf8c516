package org.paodao.organization.web;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Web addresses of units. */
public final class Addresses {
    private Addresses() {}

    /** A unit's page. */
    public static String unit(String name) {
        return "/units/" + UriUtils.encodePathSegment(name, StandardCharsets.UTF_8);
    }
}
