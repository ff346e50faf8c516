package org.paodao.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a list says of a task otherwise than another.
 *
 * @param task as it is now; as it was when it is gone
 * @param facts what it says otherwise; empty when it is only elsewhere in the list
 */
public record TaskDifference(Sort sort, Task task, List<Fact> facts) {
    private static final UUID NOTHING = new UUID(0, 0);

    public TaskDifference {
        facts = List.copyOf(facts);
    }

    /** What became of it. */
    public enum Sort {
        ADDED,
        CHANGED,
        MOVED,
        DROPPED;

        /** The last part of its message key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Something that a task says otherwise. */
    public record Fact(Field field, String before, String after) {}

    /** What a task says, in the order in which it is read. */
    public enum Field {
        NUMBER,
        CATEGORY,
        NAME,
        MEASURES,
        GOAL_YEAR,
        GOAL_1,
        GOAL_2,
        GOAL_3,
        GOAL_4,
        MILESTONES,
        DEADLINE,
        UNIT,
        LEADER,
        SECTION,
        PERSON,
        ASSISTING,
        WEIGHT;

        /** The last part of its message key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** What a task says of it, units by name. */
        public String of(Task task, Map<UUID, String> names) {
            return switch (this) {
                case NUMBER -> task.number();
                case CATEGORY -> task.category();
                case NAME -> task.name();
                case MEASURES -> task.measures();
                case GOAL_YEAR -> task.goals().year();
                case GOAL_1 -> task.goals().quarter(1);
                case GOAL_2 -> task.goals().quarter(2);
                case GOAL_3 -> task.goals().quarter(3);
                case GOAL_4 -> task.goals().quarter(4);
                case MILESTONES ->
                    task.milestones().stream().map(Field::milestone).collect(Collectors.joining("\n"));
                case DEADLINE -> Objects.toString(task.deadline(), "");
                case UNIT -> name(task.owner().unit(), names);
                case LEADER -> task.owner().leader();
                case SECTION -> task.owner().section();
                case PERSON -> task.owner().name();
                case ASSISTING ->
                    task.assisting().stream().map(unit -> name(unit, names)).collect(Collectors.joining("、"));
                case WEIGHT -> plain(task.weight());
            };
        }

        private static String milestone(Milestone step) {
            return (Objects.toString(step.due(), "") + " " + step.name() + " " + plain(step.weight())).strip();
        }

        private static String name(@Nullable UUID unit, Map<UUID, String> names) {
            return unit == null ? "" : names.getOrDefault(unit, "");
        }

        private static String plain(@Nullable BigDecimal weight) {
            return weight == null ? "" : weight.toPlainString();
        }
    }

    /** What changed from one version to another, in the order of the newer one; then what is gone. */
    public static List<TaskDifference> between(List<Task> before, List<Task> after, Map<UUID, String> names) {
        Map<UUID, Task> was = new LinkedHashMap<>();
        before.forEach(task -> was.put(task.id(), task));
        Map<UUID, UUID> behind = behind(before, after);
        Map<UUID, UUID> nowBehind = behind(after, before);
        List<TaskDifference> differences = new ArrayList<>();
        for (Task task : after) {
            Task old = was.remove(task.id());
            if (old == null) {
                differences.add(new TaskDifference(Sort.ADDED, task, List.of()));
                continue;
            }
            boolean elsewhere = !Objects.equals(behind.get(task.id()), nowBehind.get(task.id()));
            List<Fact> facts = facts(old, task, names);
            if (!facts.isEmpty() || elsewhere) {
                differences.add(new TaskDifference(facts.isEmpty() ? Sort.MOVED : Sort.CHANGED, task, facts));
            }
        }
        was.values().forEach(gone -> differences.add(new TaskDifference(Sort.DROPPED, gone, List.of())));
        return differences;
    }

    /** Behind which task each stands, of those that both lists have. */
    private static Map<UUID, UUID> behind(List<Task> tasks, List<Task> others) {
        List<UUID> known = others.stream().map(Task::id).toList();
        Map<UUID, UUID> behind = new LinkedHashMap<>();
        UUID last = NOTHING;
        for (Task task : tasks) {
            if (known.contains(task.id())) {
                behind.put(task.id(), last);
                last = task.id();
            }
        }
        return behind;
    }

    private static List<Fact> facts(Task before, Task after, Map<UUID, String> names) {
        List<Fact> facts = new ArrayList<>();
        for (Field field : Field.values()) {
            String was = field.of(before, names);
            String is = field.of(after, names);
            if (!was.equals(is)) {
                facts.add(new Fact(field, was, is));
            }
        }
        return facts;
    }
}
