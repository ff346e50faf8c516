package org.paodao.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.ItemTable;
import org.paodao.plan.ItemTable.Column;
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
 * @param columns which columns of the tables, as {@link #word} names them; null or empty for all
 * @param on as it was at the end of this day; a version that is named comes first
 * @param deleted {@code yes} to show what was deleted, too
 */
public record PlanQuery(
        @Nullable Integer version,
        @Nullable String kind,
        @Nullable UUID category,
        @Nullable UUID unit,
        @Nullable String q,
        @Nullable List<String> columns,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate on,

        @Nullable String deleted) {
    /** The newest version as a whole. */
    static final PlanQuery WHOLE = new PlanQuery(null, null, null, null, null, null, null, null);

    /** The items that were asked for. */
    public ItemFilter filter() {
        return new ItemFilter(kind, category, unit, q);
    }

    /** The same question about another kind; null for all kinds. */
    public PlanQuery ofKind(@Nullable String other) {
        return new PlanQuery(version, other, category, unit, q, columns, on, deleted);
    }

    /** Whether what was deleted is shown, too. */
    public boolean showsDeleted() {
        return "yes".equals(deleted);
    }

    /** The same question with or without what was deleted. */
    public PlanQuery withDeleted(boolean shown) {
        return new PlanQuery(version, kind, category, unit, q, columns, on, shown ? "yes" : null);
    }

    /** The same version and columns, narrowed by nothing. */
    public PlanQuery unfiltered() {
        return new PlanQuery(version, null, null, null, null, columns, on, deleted);
    }

    /** The same question with every column. */
    public PlanQuery withAllColumns() {
        return new PlanQuery(version, kind, category, unit, q, null, on, deleted);
    }

    /** How a column is called in addresses. */
    public static String word(Column column) {
        return column.name().toLowerCase(Locale.ROOT);
    }

    /** The columns that were asked for, in the order of the table; words that name none are passed over. */
    public List<Column> chosen() {
        return columns == null
                ? List.of()
                : Stream.of(Column.values())
                        .filter(column -> columns.contains(word(column)))
                        .toList();
    }

    /** Tables with the columns that were asked for. */
    public List<ItemTable> narrowed(List<ItemTable> tables) {
        List<Column> chosen = chosen();
        return chosen.isEmpty()
                ? tables
                : tables.stream().map(table -> table.only(chosen)).toList();
    }

    /** The columns as they stand in an address; empty for all. */
    public String chosenWords() {
        return chosen().stream().map(PlanQuery::word).collect(Collectors.joining(","));
    }

    /** The address of this question below a path. */
    public String address(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        add(address, "version", version);
        add(address, "kind", kind);
        add(address, "category", category);
        add(address, "unit", unit);
        add(address, "q", q);
        add(address, "columns", chosenWords());
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
