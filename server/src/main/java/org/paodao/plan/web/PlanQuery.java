package org.paodao.plan.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.ItemFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a page of a plan was asked for, as it stands in its address; every part may be missing.
 *
 * @param version which version; null for the newest
 * @param kind code of the kind
 * @param category in which category
 * @param unit which unit
 * @param q which words
 */
public record PlanQuery(
        @Nullable Integer version,
        @Nullable String kind,
        @Nullable UUID category,
        @Nullable UUID unit,
        @Nullable String q) {

    /** The items that were asked for. */
    public ItemFilter filter() {
        return new ItemFilter(kind, category, unit, q);
    }

    /** The same question about another kind; null for all kinds. */
    public PlanQuery ofKind(@Nullable String other) {
        return new PlanQuery(version, other, category, unit, q);
    }

    /** The address of this question below a path. */
    public String address(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        add(address, "version", version);
        add(address, "kind", kind);
        add(address, "category", category);
        add(address, "unit", unit);
        add(address, "q", q);
        return address.build().encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            address.queryParam(name, value.toString());
        }
    }
}
