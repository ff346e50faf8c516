package org.paodao.progress.web;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.progress.TaskFilter;
import org.paodao.progress.TaskState;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which tasks are looked at, as the address says it; empty for all.
 *
 * @param plan address of the plan; empty for the newest
 * @param kind code of the item's kind
 * @param unit name of a unit that leads or assists
 * @param stage word of the list's stage
 * @param state word of the task's state
 * @param q words
 * @param after the item after which the page begins; empty for the first page
 */
public record TaskQuery(
        @Nullable String plan,
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String stage,
        @Nullable String state,
        @Nullable String q,
        @Nullable String after) {
    /** Whether anything narrows. */
    public boolean narrows() {
        return !get(kind).isEmpty()
                || !get(unit).isEmpty()
                || !get(stage).isEmpty()
                || !get(state).isEmpty()
                || !get(q).isEmpty();
    }

    /** What a field says; empty for nothing. */
    public static String get(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    /** The first page at another address, with the same narrowing. */
    public String at(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        add(address, "plan", plan);
        add(address, "kind", kind);
        add(address, "unit", unit);
        add(address, "stage", stage);
        add(address, "state", state);
        add(address, "q", q);
        return address.encode().build().toUriString();
    }

    /** The page that begins after an item. */
    public String next(String path, UUID item) {
        String first = at(path);
        return first + (first.contains("?") ? "&" : "?") + "after=" + item;
    }

    /** The item after which the page begins; null for the first page. */
    @Nullable
    UUID afterItem() {
        try {
            return get(after).isEmpty() ? null : UUID.fromString(get(after));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (!get(value).isEmpty()) {
            address.queryParam(name, get(value));
        }
    }

    TaskFilter filter(@Nullable UUID unitId) {
        TaskState wanted = Arrays.stream(TaskState.values())
                .filter(one -> one.word().equals(state))
                .findFirst()
                .orElse(null);
        return new TaskFilter(kind, unitId, stage, wanted, q);
    }
}
