package org.paodao.supervision.paper;

import java.util.List;
import java.util.Map;

/**
 * What a paper is filled with.
 *
 * @param fields values by the names that the {@link PaperKind} has; lines of a value become paragraphs or lines
 * @param tables the rows of its tables, by the table's name; each row has values by column
 */
public record PaperContent(Map<String, String> fields, Map<String, List<Map<String, String>>> tables) {
    public PaperContent {
        fields = Map.copyOf(fields);
        tables = Map.copyOf(tables);
    }

    /**
     * The same, when the kind has all these names.
     *
     * @throws IllegalArgumentException when a name is none of the kind: whoever fills it would wait for it in vain
     */
    PaperContent checked(PaperKind kind) {
        fields.keySet().stream().filter(name -> !kind.fields().contains(name)).forEach(name -> {
            throw new IllegalArgumentException("%s has no field %s.".formatted(kind, name));
        });
        tables.forEach((table, rows) -> {
            var columns = kind.tables().get(table);
            if (columns == null || !rows.stream().allMatch(row -> columns.containsAll(row.keySet()))) {
                throw new IllegalArgumentException(
                        "%s has no table %s, or it has other columns: %s.".formatted(kind, table, columns));
            }
        });
        return this;
    }
}
