package org.paodao.indicator;

import java.util.List;

/**
 * A way in which a figure is broken down, such as by sex or age.
 *
 * @param adds whether the parts add up to the whole
 */
public record Breakdown(String code, String name, boolean adds, List<Part> parts) {
    public Breakdown {
        parts = List.copyOf(parts);
    }

    /** The keys of its parts, such as sex:female. */
    public List<String> keys() {
        return parts.stream().map(part -> code + ":" + part.code()).toList();
    }

    /** One part of the whole. */
    public record Part(String code, String name) {}
}
