package org.paodao.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.Kind;
import org.paodao.plan.PlanHead;

/**
 * The task lists of a plan, those that pass a filter: all of them or one page.
 *
 * @param kinds of items under which tasks stand
 * @param lines an item each, in the order of the plan; then those that the plan has dropped
 * @param more whether others follow
 * @param size how many there are on all pages
 * @param names of the units concerned
 * @param today the day on which tasks are late or not
 */
public record PlanTasks(
        PlanHead head,
        List<Kind> kinds,
        List<Line> lines,
        boolean more,
        Size size,
        Map<UUID, String> names,
        LocalDate today) {
    public PlanTasks {
        kinds = List.copyOf(kinds);
        lines = List.copyOf(lines);
        names = Map.copyOf(names);
    }

    /**
     * An item with its list.
     *
     * @param place as the newest plan has the item, or had it last
     * @param tasks those of {@link TaskList#shown} that pass the filter
     * @param fit why the list must be looked at again
     */
    public record Line(PlanPlace place, TaskList list, List<Task> tasks, Set<Fit> fit) {
        public Line {
            tasks = List.copyOf(tasks);
            fit = Set.copyOf(fit);
        }

        /** The tasks with the item and list they belong to. */
        public Stream<Placed> placed(LocalDate today) {
            return tasks.stream().map(task -> new Placed(this, task, TaskState.of(task, list.done(), today)));
        }
    }

    /**
     * How many.
     *
     * @param items that pass the filter
     * @param total items without it
     * @param tasks of the items that pass
     */
    public record Size(int items, int total, int tasks) {}

    /** A task where it stands. */
    public record Placed(Line line, Task task, TaskState state) {}

    /** All tasks shown, item by item. */
    public List<Placed> tasks() {
        return lines.stream().flatMap(line -> line.placed(today)).toList();
    }

    /** The lines under which tasks stand. */
    public PlanTasks withTasks() {
        return only(line -> !line.tasks().isEmpty());
    }

    /** The lines whose lists the office has before it. */
    public PlanTasks submitted() {
        return only(line -> line.list().stage() instanceof Stage.Submitted);
    }

    private PlanTasks only(Predicate<Line> which) {
        return new PlanTasks(head, kinds, lines.stream().filter(which).toList(), more, size, names, today);
    }

    /** The lines that follow an item, at most so many; from the first on where no item is named, or one that is not among them. */
    public PlanTasks after(@Nullable UUID item, int most) {
        int from = 0;
        for (int n = 0; item != null && n < lines.size(); n++) {
            if (lines.get(n).place().item().equals(item)) {
                from = n + 1;
            }
        }
        int to = Math.min(lines.size(), from + most);
        return new PlanTasks(head, kinds, lines.subList(from, to), to < lines.size(), size, names, today);
    }

    /** The name of a unit; empty for none. */
    public String name(@Nullable UUID unit) {
        return unit == null ? "" : names.getOrDefault(unit, "");
    }
}
