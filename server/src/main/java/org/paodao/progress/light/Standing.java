package org.paodao.progress.light;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.progress.Course;
import org.paodao.progress.Done;
import org.paodao.progress.Task;

/**
 * How far a list should have come by a day and how far it had, in percent of the whole. What a task has no day for is not due before the list ends.
 *
 * @param expected null where the list names no day at all
 */
record Standing(@Nullable BigDecimal expected, BigDecimal reached) {
    private static final BigDecimal NOTHING = BigDecimal.ZERO;

    /**
     * Of a list.
     *
     * @param due the last day whose deadlines count
     * @param by the last day on which something may have been done to count
     */
    static Standing of(List<Task> tasks, Map<UUID, Done> done, LocalDate due, LocalDate by) {
        Map<UUID, Done> asDue = new HashMap<>();
        for (Task task : tasks) {
            things(task)
                    .filter(thing -> isBy(due).test(thing.due()))
                    .forEach(thing -> asDue.put(thing.id(), said(due)));
        }
        Map<UUID, Done> byThen = new HashMap<>(done);
        byThen.values().removeIf(one -> one.on() == null || one.on().isAfter(by));
        boolean dated = tasks.stream().flatMap(Standing::things).anyMatch(thing -> thing.due() != null);
        return new Standing(dated ? whole(tasks, asDue) : null, whole(tasks, byThen));
    }

    private static Stream<Thing> things(Task task) {
        return Stream.concat(
                Stream.of(new Thing(task.id(), task.deadline())),
                task.milestones().stream().map(step -> new Thing(step.id(), step.due())));
    }

    private static Predicate<@Nullable LocalDate> isBy(LocalDate day) {
        return due -> due != null && !due.isAfter(day);
    }

    private static Done said(LocalDate day) {
        return new Done(day, "", Instant.EPOCH, 1);
    }

    private static BigDecimal whole(List<Task> tasks, Map<UUID, Done> done) {
        BigDecimal course = Course.of(tasks, done);
        return course == null ? NOTHING : course.setScale(1, RoundingMode.HALF_EVEN);
    }

    /** A task or milestone with its day. */
    private record Thing(UUID id, @Nullable LocalDate due) {}
}
