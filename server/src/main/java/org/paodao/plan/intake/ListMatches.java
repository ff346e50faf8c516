package org.paodao.plan.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.document.list.ListRow;
import org.paodao.plan.Item;

/**
 * Which item of the plan each row of a list is: the one with the row's code, else one with its title. No item is two rows; a
 * row with an item's code has it before one that only has its title.
 */
final class ListMatches {
    private final Map<ListRow, Item> matches = new HashMap<>();

    /**
     * Compares all rows with all items.
     *
     * @param items of the list's kind
     */
    ListMatches(List<ListRow> rows, List<Item> items) {
        take(rows, ListRow::code, items, Item::code);
        Set<UUID> taken = matches.values().stream().map(Item::id).collect(Collectors.toSet());
        List<Item> others =
                items.stream().filter(item -> !taken.contains(item.id())).toList();
        take(rows, ListRow::title, others, Item::title);
    }

    private void take(
            List<ListRow> rows, Function<ListRow, String> ofRow, List<Item> items, Function<Item, String> ofItem) {
        Map<String, Deque<Item>> free = new HashMap<>();
        for (Item item : items) {
            free.computeIfAbsent(ListContent.plain(ofItem.apply(item)), any -> new ArrayDeque<>())
                    .add(item);
        }
        free.remove("");
        for (ListRow row : rows) {
            Deque<Item> same = free.get(ListContent.plain(ofRow.apply(row)));
            if (same != null && !same.isEmpty() && !matches.containsKey(row)) {
                matches.put(row, same.remove());
            }
        }
    }

    /** The item that the row is; null for a new one. */
    @Nullable
    Item of(ListRow row) {
        return matches.get(row);
    }
}
