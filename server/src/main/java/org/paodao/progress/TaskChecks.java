package org.paodao.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal.Flaw;

/** What tasks lack or have too much of. A draft may be incomplete; what is sent or agreed may not. Fields are named {@code task.0.name} and so on. */
final class TaskChecks {
    static final int MOST_TASKS = 200;
    static final int MOST_MILESTONES = 30;
    private static final int SHORT = 100;
    private static final int NAME = 300;
    private static final int LONG = 4000;
    private static final int DECIMALS = 2;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final List<Flaw> flaws = new ArrayList<>();
    private final Set<UUID> ids = new HashSet<>();

    private TaskChecks() {}

    /** What stands in the way of keeping these as a draft. */
    static List<Flaw> draft(List<Task> tasks) {
        var checks = new TaskChecks();
        if (tasks.size() > MOST_TASKS) {
            checks.flaws.add(Flaw.at("tasks", "progress.too-many", MOST_TASKS));
        }
        for (int n = 0; n < tasks.size(); n++) {
            checks.task(tasks.get(n), "task." + n + ".");
        }
        return checks.flaws;
    }

    /** What stands in the way of sending them or agreeing to them. */
    static List<Flaw> complete(List<Task> tasks) {
        var checks = new TaskChecks();
        checks.flaws.addAll(draft(tasks));
        if (tasks.isEmpty()) {
            checks.flaws.add(Flaw.at("tasks", "progress.no-tasks"));
        }
        checks.weights("tasks", tasks, Task::weight);
        for (int n = 0; n < tasks.size(); n++) {
            String at = "task." + n + ".";
            Task task = tasks.get(n);
            if (task.owner().unit() == null) {
                checks.flaws.add(Flaw.at(at + "unit", "progress.unit-missing", task.name()));
            }
            checks.weights(at + "milestones", task.milestones(), Milestone::weight);
            for (int step = 0; step < task.milestones().size(); step++) {
                if (task.milestones().get(step).due() == null) {
                    checks.flaws.add(Flaw.at(at + "milestone." + step + ".due", "progress.due-missing"));
                }
            }
        }
        return checks.flaws;
    }

    private void task(Task task, String at) {
        identity(task.id());
        if (task.name().isEmpty()) {
            flaws.add(Flaw.at(at + "name", "progress.name-missing"));
        }
        length(at + "name", task.name(), NAME);
        length(at + "number", task.number(), SHORT);
        length(at + "category", task.category(), SHORT);
        length(at + "measures", task.measures(), LONG);
        length(at + "goalYear", task.goals().year(), LONG);
        for (int quarter = 1; quarter <= Goals.QUARTERS; quarter++) {
            length(at + "goal" + quarter, task.goals().quarter(quarter), LONG);
        }
        length(at + "leader", task.owner().leader(), SHORT);
        length(at + "section", task.owner().section(), SHORT);
        length(at + "person", task.owner().name(), SHORT);
        weight(at + "weight", task.weight());
        if (task.owner().unit() != null
                && task.assisting().contains(task.owner().unit())) {
            flaws.add(Flaw.at(at + "assisting", "progress.assists-itself"));
        }
        if (task.milestones().size() > MOST_MILESTONES) {
            flaws.add(Flaw.at(at + "milestones", "progress.too-many", MOST_MILESTONES));
        }
        for (int n = 0; n < task.milestones().size(); n++) {
            milestone(task, task.milestones().get(n), at + "milestone." + n + ".");
        }
    }

    private void milestone(Task task, Milestone step, String at) {
        identity(step.id());
        if (step.name().isEmpty()) {
            flaws.add(Flaw.at(at + "name", "progress.milestone-name-missing"));
        }
        length(at + "name", step.name(), NAME);
        weight(at + "weight", step.weight());
        if (step.due() != null && task.deadline() != null && step.due().isAfter(task.deadline())) {
            flaws.add(Flaw.at(at + "due", "progress.due-after-deadline", task.deadline()));
        }
    }

    /** An id twice cannot come from a form, only from a program that made it up. */
    private void identity(UUID id) {
        if (!ids.add(id)) {
            flaws.add(Flaw.at("tasks", "progress.id-twice", id.toString()));
        }
    }

    private void length(String field, String text, int most) {
        if (text.length() > most) {
            flaws.add(Flaw.at(field, "progress.too-long", most));
        }
    }

    private void weight(String field, @Nullable BigDecimal weight) {
        if (weight != null && (weight.signum() <= 0 || weight.compareTo(WHOLE) > 0 || weight.scale() > DECIMALS)) {
            flaws.add(Flaw.at(field, "progress.weight-invalid", DECIMALS));
        }
    }

    /** Weights make 100 together, or there are none. */
    private <T> void weights(String field, List<T> things, Function<T, @Nullable BigDecimal> weight) {
        List<BigDecimal> given = things.stream()
                .flatMap(thing -> Stream.ofNullable(weight.apply(thing)))
                .toList();
        BigDecimal sum = given.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!given.isEmpty() && (given.size() < things.size() || sum.compareTo(WHOLE) != 0)) {
            flaws.add(Flaw.at(field, "progress.weights-sum", sum.toPlainString(), things.size() - given.size()));
        }
    }
}
