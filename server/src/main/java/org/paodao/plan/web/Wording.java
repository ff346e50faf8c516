package org.paodao.plan.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.paodao.plan.ItemTable;
import org.paodao.plan.ItemTable.Column;
import org.paodao.plan.Kind;
import org.springframework.context.MessageSource;

/**
 * The words of an export in the reader's language.
 *
 * @param kindsOfPlan to name the kinds of supporting items
 */
record Wording(MessageSource messages, Locale locale, List<Kind> kindsOfPlan) {
    String column(Column column) {
        return word("plan.column." + column.name().toLowerCase(Locale.ROOT));
    }

    /** What stands in a cell, as on the page. */
    String cell(Column column, ItemTable.Row row) {
        return switch (column) {
            case SUPPORTED_BY -> support(row);
            case LIGHT -> light(row);
            case TARGET -> row.targets((key, arguments) -> messages.getMessage(key, arguments, locale));
            default -> row.text(column);
        };
    }

    private String light(ItemTable.Row row) {
        return row.lights()
                .gravest()
                .map(light -> (word(light.key()) + " " + row.lights().share()).strip())
                .orElse("");
    }

    private String support(ItemTable.Row row) {
        Map<String, Long> counts = row.supportedBy();
        if (counts.isEmpty()) {
            return word("plan.supported.none");
        }
        return kindsOfPlan.stream()
                .filter(kind -> counts.containsKey(kind.path()))
                .map(kind -> kind(kind) + " " + counts.get(kind.path()))
                .collect(Collectors.joining("、"));
    }

    String kind(Kind kind) {
        return kind.name(chinese());
    }

    /** What the column of the groups is called. */
    String heading(ItemTable table) {
        return table.heading(chinese());
    }

    String kinds() {
        return word("plan.kind");
    }

    String category() {
        return word("plan.category");
    }

    String unsorted() {
        return word("plan.category.none");
    }

    /** How many rows a table has. */
    String total(ItemTable table) {
        return messages.getMessage(
                "plan.total", new Object[] {table.size(), table.kind().measureWord()}, locale);
    }

    private boolean chinese() {
        return locale.getLanguage().equals("zh");
    }

    private String word(String key) {
        return messages.getMessage(key, new Object[0], locale);
    }
}
