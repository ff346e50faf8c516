package org.paodao.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** Its parts as they are read, such as 性别：女, by their keys. */
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        parts.forEach(part -> names.put(code + ":" + part.code(), name + "：" + part.name()));
        return names;
    }

    /** The keys of the parts with a name, with or without that of the breakdown before it, as in 性别：女. */
    List<String> named(String written) {
        String name = set(written);
        return parts.stream()
                .filter(part -> set(part.name()).equals(name)
                        || set(this.name + "：" + part.name()).equals(name))
                .map(part -> code + ":" + part.code())
                .toList();
    }

    private static String set(String words) {
        return words.replace(':', '：').replaceAll("[\\s\u3000]+", "");
    }

    /** One part of the whole. */
    public record Part(String code, String name) {}
}
