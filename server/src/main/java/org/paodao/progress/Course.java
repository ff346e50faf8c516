package org.paodao.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far tasks have come, in percent, computed from what is done. */
public final class Course {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int DECIMALS = 1;
    private static final int EXACT = 12;

    private Course() {}

    /** How far a task has come by its milestones; without any it is done or not. */
    public static BigDecimal of(Task task, Map<UUID, Done> done) {
        return exactly(task, done).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** How far a whole list has come, each task by its weight, or all alike where none has one; null for no tasks. */
    public static @Nullable BigDecimal of(List<Task> tasks, Map<UUID, Done> done) {
        if (tasks.isEmpty()) {
            return null;
        }
        BigDecimal reached = BigDecimal.ZERO;
        for (Task task : tasks) {
            reached = reached.add(exactly(task, done).multiply(share(task.weight(), tasks.size())));
        }
        return reached.divide(WHOLE, DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal exactly(Task task, Map<UUID, Done> done) {
        if (TaskState.isDone(task, done)) {
            return WHOLE;
        }
        return task.milestones().stream()
                .filter(step -> TaskState.doneOn(done, step.id()) != null)
                .map(step -> share(step.weight(), task.milestones().size()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal share(@Nullable BigDecimal weight, int among) {
        return weight == null ? WHOLE.divide(BigDecimal.valueOf(among), EXACT, RoundingMode.HALF_EVEN) : weight;
    }
}
