package org.paodao.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts lists together from their tables. */
@Component
class ListReading {
    private final TaskTables tasks;
    private final ListEditions editions;
    private final DoneTables done;

    ListReading(TaskTables tasks, ListEditions editions, DoneTables done) {
        this.tasks = tasks;
        this.editions = editions;
        this.done = done;
    }

    TaskList list(UUID jurisdiction, ListTables.Row row) {
        var which = TaskTables.Which.item(row.item());
        return new TaskList(
                row.item(),
                row.version(),
                row.stage(),
                editions.of(jurisdiction, row.item()).stream().findFirst().orElse(null),
                tasks.holding(jurisdiction, which).getOrDefault(row.item(), List.of()),
                row.draft(),
                done.of(jurisdiction, which).getOrDefault(row.item(), Map.of()));
    }

    /** Many lists, by item; always the same number of statements. */
    Map<UUID, TaskList> lists(UUID jurisdiction, TaskTables.Which which, List<ListTables.Row> rows) {
        Map<UUID, List<Task>> holding = tasks.holding(jurisdiction, which);
        Map<UUID, Edition> newest = editions.newest(jurisdiction, which);
        Map<UUID, Map<UUID, Done>> marks = done.of(jurisdiction, which);
        Map<UUID, TaskList> lists = new HashMap<>();
        for (ListTables.Row row : rows) {
            UUID item = row.item();
            lists.put(
                    item,
                    new TaskList(
                            item,
                            row.version(),
                            row.stage(),
                            newest.get(item),
                            holding.getOrDefault(item, List.of()),
                            row.draft(),
                            marks.getOrDefault(item, Map.of())));
        }
        return lists;
    }

    List<Edition> editions(UUID jurisdiction, UUID item) {
        return editions.of(jurisdiction, item);
    }

    List<Task> tasks(UUID jurisdiction, UUID item, int edition) {
        return tasks.holding(jurisdiction, new TaskTables.Which(null, List.of(item), edition))
                .getOrDefault(item, List.of());
    }

    Map<UUID, List<Task>> first(UUID jurisdiction, TaskTables.Which which) {
        return tasks.first(jurisdiction, which);
    }
}
