package org.paodao.progress;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a task stands on a day. */
public enum TaskState {
    /** Nothing of it is done yet, and nothing had to be. */
    WAITING,
    RUNNING,
    /** Its deadline, or that of a milestone, has passed undone. */
    LATE,
    DONE;

    /** The last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How a task stands at the beginning of a day. */
    public static TaskState of(Task task, Map<UUID, Done> done, LocalDate today) {
        if (isDone(task, done)) {
            return DONE;
        }
        boolean late = isPast(task.deadline(), today)
                || task.milestones().stream()
                        .anyMatch(step -> isPast(step.due(), today) && doneOn(done, step.id()) == null);
        if (late) {
            return LATE;
        }
        return task.milestones().stream().allMatch(step -> doneOn(done, step.id()) == null) ? WAITING : RUNNING;
    }

    /** Whether it was said to be done, itself or all of its milestones. */
    static boolean isDone(Task task, Map<UUID, Done> done) {
        return doneOn(done, task.id()) != null
                || (!task.milestones().isEmpty()
                        && task.milestones().stream()
                                .map(step -> doneOn(done, step.id()))
                                .allMatch(Objects::nonNull));
    }

    static @Nullable LocalDate doneOn(Map<UUID, Done> done, UUID thing) {
        Done mark = done.get(thing);
        return mark == null ? null : mark.on();
    }

    private static boolean isPast(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isBefore(today);
    }
}
