package org.paodao.plan.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.ItemFilter;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a page of a plan was asked for, as it stands in its address; every part may be missing.
 *
 * @param version which version; null for the newest
 * @param kind code of the kind
 * @param category in which category
 * @param unit which unit
 * @param q which words
 * @param on as it was at the end of this day; a version that is named comes first
 * @param deleted {@code yes} to show what was deleted, too
 */
public record PlanQuery(
        @Nullable Integer version,
        @Nullable String kind,
        @Nullable UUID category,
        @Nullable UUID unit,
        @Nullable String q,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
        @Nullable String deleted) {
    /** The newest version as a whole. */
    static final PlanQuery WHOLE = new PlanQuery(null, null, null, null, null, null, null);

    /** The items that were asked for. */
    public ItemFilter filter() {
        return new ItemFilter(kind, category, unit, q);
    }

    /** The same question about another kind; null for all kinds. */
    public PlanQuery ofKind(@Nullable String other) {
        return new PlanQuery(version, other, category, unit, q, on, deleted);
    }

    /** Whether what was deleted is shown, too. */
    public boolean showsDeleted() {
        return "yes".equals(deleted);
    }

    /** The same question with or without what was deleted. */
    public PlanQuery withDeleted(boolean shown) {
        return new PlanQuery(version, kind, category, unit, q, on, shown ? "yes" : null);
    }

    /** The address of this question below a path. */
    public String address(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        add(address, "version", version);
        add(address, "kind", kind);
        add(address, "category", category);
        add(address, "unit", unit);
        add(address, "q", q);
        add(address, "on", on);
        add(address, "deleted", deleted);
        return address.build().encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            address.queryParam(name, value.toString());
        }
    }
}
