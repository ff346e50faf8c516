package org.paodao.supervision.web.problem;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.supervision.problem.ProblemFilter;

/**
 * Which problems are looked at, as the address says it; empty for all.
 *
 * @param unit name of a unit
 * @param source type of sources, as it is read
 * @param stage word of a stage, or open
 * @param escalated yes for those on the list of a Party committee only
 * @param text within the content or the number
 * @param item id of an item of a plan
 * @param after the last of the page before
 */
public record ProblemQuery(
        @Nullable String unit,
        @Nullable String source,
        @Nullable String stage,
        @Nullable String escalated,
        @Nullable String text,
        @Nullable UUID item,
        @Nullable UUID after) {
    /** The stages that can be chosen, in their order. */
    public static final List<String> STAGES = List.of(
            "open", "listed", "proposed", "rectifying", "applied", "noticed", "closed", "archived", "withdrawn");

    /** What a field says; empty for nothing. */
    public static String get(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    public boolean narrows() {
        return !get(unit).isEmpty()
                || !get(source).isEmpty()
                || !get(stage).isEmpty()
                || !get(escalated).isEmpty()
                || !get(text).isEmpty()
                || item != null;
    }

    ProblemFilter filter(@Nullable UUID unitId) {
        String kept = STAGES.contains(get(stage)) ? get(stage).toUpperCase(Locale.ROOT) : null;
        return new ProblemFilter(unitId, or(source), kept, get(escalated).equals("yes"), or(text), item);
    }

    private static @Nullable String or(@Nullable String field) {
        return get(field).isEmpty() ? null : get(field);
    }

    /** The same as the end of an address, without the page. */
    public String address() {
        StringBuilder address = new StringBuilder("?");
        add(address, "unit", unit);
        add(address, "source", source);
        add(address, "stage", stage);
        add(address, "escalated", escalated);
        add(address, "text", text);
        add(address, "item", item == null ? null : item.toString());
        return address.toString();
    }

    private static void add(StringBuilder address, String name, @Nullable String value) {
        if (!get(value).isEmpty()) {
            address.append(name)
                    .append('=')
                    .append(URLEncoder.encode(get(value), StandardCharsets.UTF_8))
                    .append('&');
        }
    }
}
