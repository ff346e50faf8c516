package org.paodao.plan.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What two drafts differ in, small enough to be kept for every change; it leads from one to the other and back.
 *
 * @param was the first draft without its items
 * @param now the second draft without its items
 * @param before items of the first draft that are gone or other in the second
 * @param after items of the second draft that are new or other than in the first
 * @param orderBefore ids of the first draft's items in order; null when both have the same
 * @param orderAfter ids of the second draft's items in order; null when both have the same
 */
public record ReviewPatch(
        @Nullable Review was,
        @Nullable Review now,
        List<ReviewItem> before,
        List<ReviewItem> after,
        @Nullable List<String> orderBefore,
        @Nullable List<String> orderAfter) {

    public ReviewPatch {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    static ReviewPatch between(Review first, Review second) {
        Map<String, ReviewItem> left = byId(first.items());
        Map<String, ReviewItem> right = byId(second.items());
        var before =
                left.values().stream().filter(i -> !i.equals(right.get(i.id()))).toList();
        var after =
                right.values().stream().filter(i -> !i.equals(left.get(i.id()))).toList();
        List<String> orderLeft = List.copyOf(left.keySet());
        List<String> orderRight = List.copyOf(right.keySet());
        boolean moved = !orderLeft.equals(orderRight);
        Review was = first.with(List.of(), 0);
        Review now = second.with(List.of(), 0);
        boolean shell = !was.equals(now);
        return new ReviewPatch(
                shell ? was : null,
                shell ? now : null,
                before,
                after,
                moved ? orderLeft : null,
                moved ? orderRight : null);
    }

    boolean changesNothing() {
        return was == null && before.isEmpty() && after.isEmpty() && orderBefore == null;
    }

    /** From the second draft back to the first. Ids that were handed out stay so. */
    Review undo(Review second) {
        return apply(second, was, before, orderBefore);
    }

    /** From the first draft to the second. */
    Review redo(Review first) {
        return apply(first, now, after, orderAfter);
    }

    /** The items that this change touched. */
    public Set<String> touched() {
        var touched = new TreeSet<String>();
        before.forEach(item -> touched.add(item.id()));
        after.forEach(item -> touched.add(item.id()));
        return touched;
    }

    /** Whether items came, went or changed places. */
    public boolean restructures() {
        if (orderBefore != null) {
            return true;
        }
        var parents = new HashMap<String, String>();
        before.forEach(item -> parents.put(item.id(), String.valueOf(item.parent())));
        return after.stream().anyMatch(item -> !Objects.equals(parents.get(item.id()), String.valueOf(item.parent())));
    }

    /** Whether what was no plan is worked on as one, or the other way round. */
    public boolean opens() {
        return was != null && now != null && was.opened() != now.opened();
    }

    private static Review apply(
            Review from, @Nullable Review shell, List<ReviewItem> items, @Nullable List<String> order) {
        Map<String, ReviewItem> all = byId(from.items());
        items.forEach(item -> all.put(item.id(), item));
        List<String> ids =
                order == null ? from.items().stream().map(ReviewItem::id).toList() : order;
        var ordered = new ArrayList<ReviewItem>();
        for (String id : ids) {
            ordered.add(Objects.requireNonNull(all.get(id), id));
        }
        return (shell == null ? from : shell).with(ordered, from.nextId());
    }

    private static Map<String, ReviewItem> byId(List<ReviewItem> items) {
        var map = new LinkedHashMap<String, ReviewItem>();
        items.forEach(item -> map.put(item.id(), item));
        return map;
    }
}
