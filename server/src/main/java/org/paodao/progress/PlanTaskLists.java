package org.paodao.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
                all.size(),
                names(user, all),
                today);
    }

    /** What was first agreed of every task of a plan, by item: the baseline. */
    public Map<UUID, List<Task>> first(CurrentUser user, PlanHead plan) {
        Permissions.require(user, Permission.TASK_READ);
        return reading.first(user.jurisdiction(), TaskTables.Which.plan(plan.id()));
    }

    private List<PlanTasks.Line> lines(CurrentUser user, PlanView view) {
        PlanHead head = view.head();
        List<ListTables.Row> rows = lists.all(user.jurisdiction(), head.id());
        Map<UUID, TaskList> byItem = reading.lists(user.jurisdiction(), head.id(), rows);
        Map<UUID, PlanPlace> places = PlanPlaces.of(view);
        List<PlanTasks.Line> lines = new ArrayList<>();
        for (PlanPlace place : places.values()) {
            TaskList list = byItem.getOrDefault(place.item(), TaskList.none(place.item()));
            TaskList seen = Rights.of(user, place.unit()).seesDraft() ? list : list.outside();
            lines.add(new PlanTasks.Line(place, seen, seen.shown(), Fit.between(seen.edition(), place)));
        }
        for (ListTables.Row row : rows) {
            TaskList list =
                    byItem.getOrDefault(row.item(), TaskList.none(row.item())).outside();
            Edition edition = list.edition();
            if (!places.containsKey(row.item()) && edition != null) {
                lines.add(new PlanTasks.Line(
                        PlanPlace.gone(head, row, edition), list, list.tasks(), Fit.between(edition, null)));
            }
        }
        return lines;
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
