package org.paodao.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists through all their agreed versions, for whoever judges or counts; five statements, however many lists. */
@Component
public class ListHistories {
    private final ListTables lists;
    private final TaskTables tasks;
    private final ListEditions editions;
    private final DoneTables done;

    ListHistories(ListTables lists, TaskTables tasks, ListEditions editions, DoneTables done) {
        this.lists = lists;
        this.tasks = tasks;
        this.editions = editions;
        this.done = done;
    }

    /**
     * The lists of a jurisdiction to which the office has agreed at least once.
     *
     * @param item only that of this item; null for all
     */
    public List<ListHistory> of(UUID jurisdiction, @Nullable UUID item) {
        var which = item == null ? new TaskTables.Which(null, null, null) : TaskTables.Which.item(item);
        Map<UUID, List<ListHistory.Spell>> spells = tasks.spells(jurisdiction, which);
        Map<UUID, List<Edition>> agreed = editions.all(jurisdiction, item);
        Map<UUID, Map<UUID, Done>> marks = done.of(jurisdiction, which);
        List<ListHistory> histories = new ArrayList<>();
        for (ListTables.Row row : rows(jurisdiction, item)) {
            List<Edition> its = agreed.getOrDefault(row.item(), List.of());
            if (!its.isEmpty()) {
                histories.add(new ListHistory(
                        row.item(),
                        row.plan(),
                        row.address(),
                        its.stream()
                                .sorted(Comparator.comparingInt(Edition::number))
                                .toList(),
                        spells.getOrDefault(row.item(), List.of()),
                        marks.getOrDefault(row.item(), new HashMap<>())));
            }
        }
        return histories;
    }

    private List<ListTables.Row> rows(UUID jurisdiction, @Nullable UUID item) {
        return item == null
                ? lists.all(jurisdiction, null)
                : lists.one(jurisdiction, item).stream().toList();
    }
}
