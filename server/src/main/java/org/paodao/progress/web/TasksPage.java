package org.paodao.progress.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.PlanLine;
import org.paodao.progress.Course;
import org.paodao.progress.Gantt;
import org.paodao.progress.PlanPlace;
import org.paodao.progress.PlanTasks;
import org.paodao.progress.Task;
import org.paodao.progress.TaskState;
import org.paodao.progress.light.ItemLightLine;
import org.paodao.ui.Option;
import org.paodao.ui.Page;

/**
 * The tasks of a plan, looked at in one of several ways.
 *
 * @param view which way: list, board, gantt, units or agreements
 * @param plans to choose from, newest first
 * @param shown null while there is no plan
 * @param baseline what was first agreed, by item; only for the Gantt view
 * @param lights the newest light of each item that has one
 * @param may what the reader may do
 */
public record TasksPage(
        String view,
        List<PlanLine> plans,
        @Nullable PlanTasks shown,
        Map<UUID, List<Task>> baseline,
        Map<UUID, ItemLightLine> lights,
        TaskQuery query,
        May may)
        implements Page {
    /** Items on a page. */
    static final int ITEMS = 50;

    /** Lists to agree on a page, each with all its tasks. */
    static final int AGREEMENTS = 20;

    /** Further lists that are named below those to agree. */
    public static final int NAMED = 50;

    /** Cards in a column of the board. */
    public static final int CARDS = 50;

    public TasksPage {
        plans = List.copyOf(plans);
        baseline = Map.copyOf(baseline);
        lights = Map.copyOf(lights);
    }

    /** What the reader may do with task lists somewhere. */
    public record May(boolean draft, boolean agree) {}

    /** The tasks, where there is a plan. */
    public PlanTasks tasks() {
        return Objects.requireNonNull(shown);
    }

    /** The items of this page. */
    public PlanTasks part() {
        return view.equals("list") ? tasks() : whole().after(query.afterItem(), most());
    }

    private int most() {
        return view.equals("agreements") ? AGREEMENTS : ITEMS;
    }

    /** What is gone through page by page: on the drawing only items that have tasks, for agreeing only lists that wait for it. */
    public PlanTasks whole() {
        return switch (view) {
            case "gantt" -> tasks().withTasks();
            case "agreements" -> tasks().submitted();
            default -> tasks();
        };
    }

    /** Where this way of looking lives. */
    public String path() {
        return view.equals("list") ? "/tasks" : "/tasks/" + view;
    }

    /** The first page; null on it. */
    public @Nullable String first() {
        return query.afterItem() == null ? null : query.at(path());
    }

    /** The next page; null on the last one. */
    public @Nullable String next() {
        PlanTasks part = part();
        return part.more() ? query.next(path(), part.lines().getLast().place().item()) : null;
    }

    /** The tasks that stand so as a list. */
    public String listed(TaskState state) {
        return new TaskQuery(
                        tasks().head().address(),
                        query.kind(),
                        query.unit(),
                        query.stage(),
                        state.word(),
                        query.q(),
                        null)
                .at("/tasks");
    }

    /** Where the tasks of an item are. */
    public static String address(PlanTasks.Line line) {
        return address(line.place());
    }

    /** The same by where the item is. */
    public static String address(PlanPlace place) {
        return "/" + place.planAddress() + "/" + place.address() + "/tasks";
    }

    /** The plans as options. */
    public List<Option> planOptions() {
        return plans.stream()
                .map(plan -> new Option(plan.address(), plan.year() + " " + plan.title()))
                .toList();
    }

    /** The kinds of items as options. */
    public List<Option> kindOptions(boolean chinese) {
        return tasks().kinds().stream()
                .map(kind -> new Option(kind.code(), kind.name(chinese)))
                .toList();
    }

    /** The units concerned as options. */
    public List<Option> unitOptions() {
        return tasks().names().values().stream()
                .distinct()
                .sorted()
                .map(name -> new Option(name, name))
                .toList();
    }

    /** How far an item's agreed list has come, in percent; empty for none. */
    public static String percent(PlanTasks.Line line) {
        var reached = Course.of(line.list().tasks(), line.list().done());
        return reached == null ? "" : reached.stripTrailingZeros().toPlainString() + "%";
    }

    /** The tasks by how they stand. */
    public Map<TaskState, List<PlanTasks.Placed>> byState() {
        Map<TaskState, List<PlanTasks.Placed>> columns = new EnumMap<>(TaskState.class);
        Arrays.stream(TaskState.values()).forEach(state -> columns.put(state, new ArrayList<>()));
        tasks().tasks()
                .forEach(placed ->
                        Objects.requireNonNull(columns.get(placed.state())).add(placed));
        return columns;
    }

    /** The tasks by the unit that leads them, by name. */
    public List<OfUnit> byUnit() {
        Map<String, OfUnit> units = new LinkedHashMap<>();
        for (PlanTasks.Placed placed : tasks().tasks()) {
            String lead = tasks().name(placed.task().owner().unit());
            units.computeIfAbsent(lead, OfUnit::none).leads().add(placed);
            placed.task().assisting().stream()
                    .map(unit -> tasks().name(unit))
                    .forEach(name ->
                            units.computeIfAbsent(name, OfUnit::none).assists().add(placed));
        }
        return units.values().stream()
                .sorted(Comparator.comparing(OfUnit::name))
                .toList();
    }

    /** The tasks of this page drawn over the year. */
    public Gantt gantt() {
        return Gantt.of(part(), baseline);
    }

    /** What a unit leads and what it helps with. */
    public record OfUnit(String name, List<PlanTasks.Placed> leads, List<PlanTasks.Placed> assists) {
        static OfUnit none(String name) {
            return new OfUnit(name, new ArrayList<>(), new ArrayList<>());
        }

        /** How many of those it leads stand so. */
        public long count(TaskState state) {
            return leads.stream().filter(placed -> placed.state() == state).count();
        }
    }
}
