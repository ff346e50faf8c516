package org.paodao.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A field that changed.
 *
 * @param path its name, preceded by those of the fields around it, one of several by its number, an only one by none; empty when the value has no fields
 * @param before old value; empty when there was none
 * @param after new value; empty when there is none
 */
public record FieldChange(List<String> path, String before, String after) {
    private static final int SHORT = 30;
    /** Stands before a number in a list until it is known whether there are several. */
    private static final String LISTED = "\0";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}");

    public FieldChange {
        path = List.copyOf(path);
    }

    /** Whether there is more to read than an id or a hash. */
    boolean isReadable() {
        return !ID.matcher(before).find() && !ID.matcher(after).find();
    }

    /** The same with the beginnings of long values. */
    FieldChange shortened() {
        return new FieldChange(path, beginning(before), beginning(after));
    }

    private static String beginning(String value) {
        int signs = value.codePointCount(0, value.length());
        return signs <= SHORT ? value : value.substring(0, value.offsetByCodePoints(0, SHORT)) + "…";
    }

    static List<FieldChange> between(@Nullable String before, @Nullable String after) {
        Map<List<String>, String> was = fields(before);
        Map<List<String>, String> is = fields(after);
        var names = new LinkedHashSet<>(was.keySet());
        names.addAll(is.keySet());
        Set<List<String>> several = several(names);
        return names.stream()
                .map(name ->
                        new FieldChange(plain(name, several), was.getOrDefault(name, ""), is.getOrDefault(name, "")))
                .filter(change -> !change.before.equals(change.after))
                .toList();
    }

    /** The lists that hold more than one, before or after. */
    private static Set<List<String>> several(Set<List<String>> names) {
        var several = new HashSet<List<String>>();
        for (List<String> name : names) {
            for (int at = 0; at < name.size(); at++) {
                if (name.get(at).equals(LISTED + 2)) {
                    several.add(name.subList(0, at));
                }
            }
        }
        return several;
    }

    private static List<String> plain(List<String> name, Set<List<String>> several) {
        var plain = new ArrayList<String>();
        for (int at = 0; at < name.size(); at++) {
            String field = name.get(at);
            if (!field.startsWith(LISTED)) {
                plain.add(field);
            } else if (several.contains(name.subList(0, at))) {
                plain.add(field.substring(LISTED.length()));
            }
        }
        return plain;
    }

    private static Map<List<String>, String> fields(@Nullable String text) {
        var fields = new LinkedHashMap<List<String>, String>();
        if (text != null) {
            add(fields, List.of(), JsonMapper.shared().readTree(text));
        }
        return fields;
    }

    private static void add(Map<List<String>, String> fields, List<String> path, JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(field -> add(fields, below(path, field.getKey()), field.getValue()));
        } else if (value.isArray() && !value.isEmpty() && value.get(0).isObject()) {
            for (int at = 0; at < value.size(); at++) {
                add(fields, below(path, LISTED + (at + 1)), value.get(at));
            }
        } else {
            fields.put(path, text(value));
        }
    }

    private static List<String> below(List<String> path, String name) {
        var below = new ArrayList<>(path);
        below.add(name);
        return below;
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return String.join(
                    "；",
                    StreamSupport.stream(value.spliterator(), false)
                            .map(FieldChange::text)
                            .toList());
        }
        return value.isNull() ? "" : value.isObject() ? value.toString() : value.asString();
    }
}
