package org.paodao.scoring.light;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A rule set, rule or condition as a tree of names and texts: what is stored, sent and edited.
 *
 * @param kind       such as {@code RULE_SET}, {@code RULE}, {@code COMPARE}
 * @param parameters in alphabetical order
 */
public record Written(String kind, Map<String, String> parameters, List<Written> parts) {
    public Written {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        parts = List.copyOf(parts);
    }

    String text(String name) {
        String text = parameters.get(name);
        if (text == null) {
            throw new IllegalArgumentException("%s lacks its %s.".formatted(kind, name));
        }
        return text;
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }

    Written only() {
        if (parts.size() != 1) {
            throw new IllegalArgumentException("%s has one part, not %d.".formatted(kind, parts.size()));
        }
        return parts.getFirst();
    }
}
