package org.paodao.plan.web;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Web addresses of what plans name. */
public final class Addresses {
    private Addresses() {}

    /** A unit's page. */
    public static String unit(String name) {
        return "/units/" + UriUtils.encodePathSegment(name, StandardCharsets.UTF_8);
    }
}
