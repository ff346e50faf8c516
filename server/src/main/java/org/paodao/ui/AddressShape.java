package org.paodao.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;

/**
 * What the address of a mapping looks like, for telling quickly which mappings cannot answer: how many parts it has, and those that are the same in each such address.
 *
 * @param parts of the address; null where anything may stand
 * @param open whether any number of parts may follow
 */
record AddressShape(List<@Nullable String> parts, boolean open) {
    private static final String VARYING = "{*?";

    /** Of a pattern such as {@code /plans/{plan}/items}. */
    static AddressShape of(String pattern) {
        List<@Nullable String> parts = new ArrayList<>();
        for (String part : Arrays.stream(pattern.split("/"))
                .filter(written -> !written.isEmpty())
                .toList()) {
            if (part.startsWith("{*") || part.equals("**")) {
                return new AddressShape(parts, true);
            }
            parts.add(part.chars().anyMatch(sign -> VARYING.indexOf(sign) >= 0) ? null : part);
        }
        return new AddressShape(parts, false);
    }

    /** The parts of an address that was asked for, without what escapes them. */
    static String[] parts(PathContainer asked) {
        return asked.elements().stream()
                .filter(PathContainer.PathSegment.class::isInstance)
                .map(part -> ((PathContainer.PathSegment) part).valueToMatch())
                .toArray(String[]::new);
    }

    /** False only where an address of these parts does not match the pattern. */
    boolean mayFit(String[] asked) {
        if (open ? asked.length < parts.size() : asked.length != parts.size()) {
            return false;
        }
        for (int n = 0; n < parts.size(); n++) {
            String part = parts.get(n);
            if (part != null && !part.equals(asked[n])) {
                return false;
            }
        }
        return true;
    }
}
