package org.paodao.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.ToDoSource;
import org.paodao.plan.LeadItem;
import org.paodao.plan.LeadItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Task lists on their way, and steps that are due: four statements. */
@Component
class TaskToDos implements ToDoSource {
    private final LeadItems items;
    private final TaskToDoTables tables;
    private final Clock clock;

    TaskToDos(LeadItems items, TaskToDoTables tables, Clock clock) {
        this.items = items;
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ToDo> waiting(UUID jurisdiction, @Nullable Set<UUID> units, LocalDate day, LocalDate until) {
        List<LeadItem> all = items.of(jurisdiction, units);
        Map<UUID, TaskToDoTables.Begun> lists = tables.lists(
                jurisdiction,
                units == null ? null : all.stream().map(LeadItem::item).toList());
        List<ToDo> found = new ArrayList<>(unbegun(all, lists));
        for (LeadItem item : all) {
            TaskToDoTables.Begun list = lists.get(item.item());
            if (list != null && !item.measured()) {
                TaskToDo.onItsWay(item, list, LocalDate.ofInstant(list.changed(), clock.getZone()))
                        .ifPresent(found::add);
            }
        }
        Map<UUID, String> plans = items.plans(jurisdiction);
        LocalDate open = TaskToDo.lastOpen(day);
        tables.steps(jurisdiction, units, open.isAfter(until) ? open : until).stream()
                .forEach(step -> {
                    String plan = plans.get(step.plan());
                    if (plan != null) {
                        found.add(TaskToDo.step(step, plan, day));
                    }
                });
        return found.stream()
                .filter(one -> units == null || (one.unit() != null && units.contains(one.unit())))
                .toList();
    }

    /** Items whose lists nobody has begun, by plan and unit. */
    private static List<ToDo> unbegun(List<LeadItem> all, Map<UUID, TaskToDoTables.Begun> lists) {
        Map<Owing, List<LeadItem>> owing = new LinkedHashMap<>();
        for (LeadItem item : all) {
            TaskToDoTables.Begun list = lists.get(item.item());
            UUID unit = item.unit();
            boolean empty = list == null || list.stage().equals("EMPTY");
            if (empty && unit != null && !item.measured()) {
                owing.computeIfAbsent(new Owing(item.plan(), unit), key -> new ArrayList<>())
                        .add(item);
            }
        }
        return owing.entrySet().stream()
                .map(one -> TaskToDo.draft(one.getKey().unit(), one.getValue()))
                .toList();
    }

    private record Owing(UUID plan, UUID unit) {}
}
