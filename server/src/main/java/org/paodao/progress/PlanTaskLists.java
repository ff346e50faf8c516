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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What pages, exports and the API show of all tasks of a plan. The number of statements does not depend on the number of items. */
@Service
@Transactional(readOnly = true)
public class PlanTaskLists {
    private final PlanLists plans;
    private final ListTables lists;
    private final ListReading reading;
    private final KnownOwners owners;
    private final Clock clock;

    PlanTaskLists(PlanLists plans, ListTables lists, ListReading reading, KnownOwners owners, Clock clock) {
        this.plans = plans;
        this.lists = lists;
        this.reading = reading;
        this.owners = owners;
        this.clock = clock;
    }

    /**
     * The task lists of a plan.
     *
     * @param plan first part of its web address, or its id
     */
    public PlanTasks of(CurrentUser user, String plan, TaskFilter filter) {
        Permissions.require(user, Permission.TASK_READ);
        PlanView view = plans.view(user, plan, null, ItemFilter.NONE);
        LocalDate today = LocalDate.now(clock);
        List<PlanTasks.Line> all = lines(user, view);
        List<PlanTasks.Line> shown = all.stream()
                .filter(line -> filter.kind() == null
                        || filter.kind().equals(line.place().kind()))
                .filter(line -> filter.stage() == null
                        || filter.stage().equals(line.list().stage().word()))
                .map(line -> narrowed(line, filter, today))
                .filter(line -> !filter.narrowsTasks() || !line.tasks().isEmpty() || isFound(line, filter))
                .toList();
        return new PlanTasks(
                view.head(),
                view.kinds().stream().filter(kind -> !kind.measured()).toList(),
                shown,
                false,
                new PlanTasks.Size(
                        shown.size(),
                        all.size(),
                        shown.stream().mapToInt(line -> line.tasks().size()).sum()),
                names(user, all),
                today);
    }

    /** The items of a plan under which tasks stand, without the tasks. */
    public PlanItems items(CurrentUser user, String plan) {
        Permissions.require(user, Permission.TASK_READ);
        PlanHead head = plans.head(user, plan, null);
        var places = List.copyOf(PlanPlaces.of(head, plans.kinds(head), plans.items(user, head, ItemFilter.NONE))
                .values());
        Set<UUID> units =
                places.stream().map(PlanPlace::unit).filter(Objects::nonNull).collect(Collectors.toSet());
        return new PlanItems(head, places, owners.names(user, units));
    }

    /** What was first agreed of every task of a plan, by item: the baseline. */
    public Map<UUID, List<Task>> first(CurrentUser user, PlanHead plan) {
        Permissions.require(user, Permission.TASK_READ);
        return reading.first(user.jurisdiction(), TaskTables.Which.plan(plan.id()));
    }

    private List<PlanTasks.Line> lines(CurrentUser user, PlanView view) {
        PlanHead head = view.head();
        List<ListTables.Row> rows = lists.all(user.jurisdiction(), head.id());
        Map<UUID, TaskList> byItem = reading.lists(user.jurisdiction(), TaskTables.Which.plan(head.id()), rows);
        Map<UUID, PlanPlace> places = PlanPlaces.of(view);
        List<PlanTasks.Line> lines = new ArrayList<>();
        for (PlanPlace place : places.values()) {
            lines.add(line(user, place, byItem.getOrDefault(place.item(), TaskList.none(place.item()))));
        }
        for (ListTables.Row row : rows) {
            TaskList list = byItem.getOrDefault(row.item(), TaskList.none(row.item()));
            if (!places.containsKey(row.item()) && list.edition() != null) {
                lines.add(gone(head, row, list));
            }
        }
        return lines;
    }

    /** An item of the plan with as much of its list as the user may see. */
    static PlanTasks.Line line(CurrentUser user, PlanPlace place, TaskList list) {
        TaskList seen = Rights.of(user, place.unit()).seesDraft() ? list : list.outside();
        return new PlanTasks.Line(place, seen, seen.shown(), Fit.between(seen.edition(), place));
    }

    /** An item that the plan has dropped, with what was agreed of it. */
    static PlanTasks.Line gone(PlanHead head, ListTables.Row row, TaskList whole) {
        TaskList list = whole.outside();
        Edition edition = Objects.requireNonNull(list.edition());
        return new PlanTasks.Line(PlanPlace.gone(head, row, edition), list, list.tasks(), Fit.between(edition, null));
    }

    private Map<UUID, String> names(CurrentUser user, List<PlanTasks.Line> lines) {
        Set<UUID> units =
                new HashSet<>(KnownOwners.units(lines.stream().flatMap(line -> line.list().shown().stream())));
        lines.stream().flatMap(line -> Stream.ofNullable(line.place().unit())).forEach(units::add);
        return owners.names(user, units);
    }

    private static PlanTasks.Line narrowed(PlanTasks.Line line, TaskFilter filter, LocalDate today) {
        if (!filter.narrowsTasks()) {
            return line;
        }
        boolean named = filter.text() != null && titled(line, filter);
        List<Task> tasks = line.placed(today)
                .filter(placed -> filter.state() == null || placed.state() == filter.state())
                .map(PlanTasks.Placed::task)
                .filter(task -> filter.unit() == null || task.concerns(filter.unit()))
                .filter(task -> named || filter.mentions(task.name(), task.category(), task.measures()))
                .toList();
        return new PlanTasks.Line(line.place(), line.list(), tasks, line.fit());
    }

    /** Whether an item without such tasks is wanted for its own sake. */
    private static boolean isFound(PlanTasks.Line line, TaskFilter filter) {
        return filter.state() == null
                && line.list().shown().isEmpty()
                && (filter.unit() == null || filter.unit().equals(line.place().unit()))
                && titled(line, filter);
    }

    private static boolean titled(PlanTasks.Line line, TaskFilter filter) {
        return filter.mentions(line.place().title(), line.place().code());
    }
}
