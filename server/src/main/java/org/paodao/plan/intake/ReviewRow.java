package org.paodao.plan.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Range;

/**
 * A line of a draft's tree: a heading or an item.
 *
 * @param depth how far below the top
 * @param section the heading; null for an item
 * @param item the item; null for a heading
 */
public record ReviewRow(
        int depth,
        @Nullable ReviewSection section,
        @Nullable ReviewItem item) {
    private static final String TOP = "";

    /**
     * The tree of a draft, line by line; items stand before the headings below the same heading, and a heading that was made an
     * item stands as the item alone.
     */
    public static List<ReviewRow> of(Review review) {
        Map<String, List<ReviewItem>> items = new LinkedHashMap<>();
        review.items()
                .forEach(item -> items.computeIfAbsent(key(item.parent()), any -> new ArrayList<>())
                        .add(item));
        Map<String, List<ReviewSection>> sections = new LinkedHashMap<>();
        Set<Range> bodies = review.items().stream()
                .flatMap(item -> Stream.ofNullable(item.body()))
                .collect(Collectors.toSet());
        review.sections().stream()
                .filter(section -> !bodies.contains(section.body()))
                .sorted(Comparator.comparing(ReviewSection::body))
                .forEach(section -> sections.computeIfAbsent(key(section.parent()), any -> new ArrayList<>())
                        .add(section));
        var rows = new ArrayList<ReviewRow>();
        below(TOP, 0, new Tree(items, sections), rows);
        return List.copyOf(rows);
    }

    private record Tree(Map<String, List<ReviewItem>> items, Map<String, List<ReviewSection>> sections) {}

    private static void below(String parent, int depth, Tree tree, List<ReviewRow> rows) {
        for (ReviewItem item : tree.items.getOrDefault(parent, List.of())) {
            rows.add(new ReviewRow(depth, null, item));
            below(item.id(), depth + 1, tree, rows);
        }
        for (ReviewSection section : tree.sections.getOrDefault(parent, List.of())) {
            rows.add(new ReviewRow(depth, section, null));
            below(section.id(), depth + 1, tree, rows);
        }
    }

    private static String key(@Nullable String parent) {
        return parent == null ? TOP : parent;
    }
}
