package org.paodao.progress;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far items have come by the milestones of their agreed tasks; three statements, for one item or for all of a plan. */
@Service
@Transactional(readOnly = true)
public class Courses {
    private final TaskTables tasks;
    private final DoneTables done;

    Courses(TaskTables tasks, DoneTables done) {
        this.tasks = tasks;
        this.done = done;
    }

    /** The agreed tasks of an item, and what of them is done. */
    public Standing item(UUID jurisdiction, UUID item) {
        var which = TaskTables.Which.item(item);
        return new Standing(
                tasks.holding(jurisdiction, which).getOrDefault(item, List.of()),
                done.of(jurisdiction, which).getOrDefault(item, Map.of()));
    }

    /** The same of every item of a plan that has agreed tasks. */
    public Map<UUID, Standing> plan(UUID jurisdiction, UUID plan) {
        var which = TaskTables.Which.plan(plan);
        Map<UUID, Map<UUID, Done>> marks = done.of(jurisdiction, which);
        Map<UUID, Standing> standings = new HashMap<>();
        tasks.holding(jurisdiction, which)
                .forEach((item, held) -> standings.put(item, new Standing(held, marks.getOrDefault(item, Map.of()))));
        return standings;
    }

    /** Agreed tasks with what of them is done. */
    public record Standing(List<Task> tasks, Map<UUID, Done> done) {
        public Standing {
            tasks = List.copyOf(tasks);
            done = Map.copyOf(done);
        }

        /** Percent by milestones; null where there are none, for then there is nothing to compute from. */
        public @Nullable BigDecimal percent() {
            return tasks.stream().allMatch(task -> task.milestones().isEmpty()) ? null : Course.of(tasks, done);
        }
    }
}
