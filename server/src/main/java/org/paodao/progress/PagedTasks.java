package org.paodao.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.Kind;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanLists;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tasks of a plan page by page: only the lists of the page are read, unless something narrows that only the lists themselves can tell. */
@Service
@Transactional(readOnly = true)
public class PagedTasks {
    private final PlanLists plans;
    private final PlanTaskLists whole;
    private final ListTables lists;
    private final TaskReading reading;
    private final Clock clock;

    PagedTasks(PlanLists plans, PlanTaskLists whole, ListTables lists, TaskReading reading, Clock clock) {
        this.plans = plans;
        this.whole = whole;
        this.lists = lists;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * The lists that follow an item.
     *
     * @param plan first part of its web address, or its id
     * @param after null, or an item that is not among them, for the first page
     */
    public PlanTasks page(CurrentUser user, String plan, TaskFilter filter, @Nullable UUID after, int most) {
        if (filter.narrowsTasks() || filter.stage() != null) {
            return whole.of(user, plan, filter).after(after, most);
        }
        Permissions.require(user, Permission.TASK_READ);
        PlanHead head = plans.head(user, plan, null);
        List<Kind> kinds = plans.kinds(head);
        Map<UUID, PlanPlace> places = PlanPlaces.of(head, kinds, plans.items(user, head, ItemFilter.NONE));
        List<UUID> gone = lists.agreed(user.jurisdiction(), head.id()).stream()
                .filter(item -> !places.containsKey(item))
                .toList();
        List<UUID> order = order(places, gone, filter);
        int from = order.indexOf(after) + 1;
        int to = Math.min(order.size(), from + most);
        return new PlanTasks(
                head,
                kinds.stream().filter(kind -> !kind.measured()).toList(),
                lines(user, head, places, order.subList(from, to)),
                to < order.size(),
                new PlanTasks.Size(
                        order.size(),
                        places.size() + gone.size(),
                        reading.tasks().count(user.jurisdiction(), order)),
                names(user, head, places),
                LocalDate.now(clock));
    }

    /** The items of the kind that is wanted; those that the plan has dropped have none and come last. */
    private static List<UUID> order(Map<UUID, PlanPlace> places, List<UUID> gone, TaskFilter filter) {
        List<UUID> order = new ArrayList<>();
        places.values().stream()
                .filter(place -> filter.kind() == null || filter.kind().equals(place.kind()))
                .forEach(place -> order.add(place.item()));
        if (filter.kind() == null) {
            order.addAll(gone);
        }
        return order;
    }

    private List<PlanTasks.Line> lines(CurrentUser user, PlanHead head, Map<UUID, PlanPlace> places, List<UUID> items) {
        List<ListTables.Row> found = lists.of(user.jurisdiction(), items);
        Map<UUID, ListTables.Row> rows =
                found.stream().collect(Collectors.toMap(ListTables.Row::item, Function.identity()));
        Map<UUID, TaskList> byItem = reading.lists().lists(user.jurisdiction(), TaskTables.Which.items(items), found);
        return items.stream()
                .map(item -> {
                    TaskList list = byItem.getOrDefault(item, TaskList.none(item));
                    PlanPlace place = places.get(item);
                    return place == null
                            ? PlanTaskLists.gone(head, Objects.requireNonNull(rows.get(item)), list)
                            : PlanTaskLists.line(user, place, list);
                })
                .toList();
    }

    /** The names of all units that lead items or that tasks name: those to choose from. */
    private Map<UUID, String> names(CurrentUser user, PlanHead head, Map<UUID, PlanPlace> places) {
        Set<UUID> units = new HashSet<>(reading.tasks().units(user.jurisdiction(), head.id()));
        places.values().stream().map(PlanPlace::unit).filter(Objects::nonNull).forEach(units::add);
        return reading.owners().names(user, units);
    }
}
