package org.paodao.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of task lists and milestones that wait for somebody; a fixed number of statements. */
@Repository
class TaskToDoTables {
    /** Tasks that hold and are not done. */
    private static final String TASKS = """
            select l.item, l.plan, l.address, t.unit, t.id, t.since_edition, t.name, t.deadline, coalesce(w.version, 0) as seen
              from progress.task t
              join progress.task_list l on (l.jurisdiction, l.item) = (t.jurisdiction, t.item)
              left join progress.done w on (w.jurisdiction, w.item, w.thing) = (t.jurisdiction, t.item, t.id)
             where t.jurisdiction = :jurisdiction and t.until_edition is null and w.done_on is null""";
    /** The milestones of items. */
    private static final String MILESTONES = """
            select m.task, m.since_edition, m.id, m.name, m.due, d.done_on, coalesce(d.version, 0) as seen
              from progress.milestone m
              left join progress.done d on (d.jurisdiction, d.item, d.thing) = (m.jurisdiction, m.item, m.id)
             where m.jurisdiction = :jurisdiction and m.item = any(:items)""";

    private final JdbcClient db;

    TaskToDoTables(JdbcClient db) {
        this.db = db;
    }

    /**
     * How far each list that was begun has come, by item.
     *
     * @param items only of these; null for all
     */
    Map<UUID, Begun> lists(UUID jurisdiction, @Nullable List<UUID> items) {
        return db
                .sql("""
                select item, stage, edition, by_office, version, changed_at
                  from progress.task_list where jurisdiction = :jurisdiction""" + (items == null ? "" : " and item = any(:items)"))
                .param("jurisdiction", jurisdiction)
                .param("items", items == null ? new UUID[0] : items.toArray(UUID[]::new))
                .query((row, n) -> new Begun(
                        row.getObject("item", UUID.class),
                        row.getString("stage"),
                        row.getInt("edition"),
                        row.getBoolean("by_office"),
                        row.getInt("version"),
                        row.getTimestamp("changed_at").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Begun::item, one -> one));
    }

    /**
     * What is agreed and not done until a day, the earliest first: milestones of tasks that are not done, and tasks that have none. Two statements, for one of all
     * five tables takes the database longer to think about than to run.
     */
    List<DueStep> steps(UUID jurisdiction, @Nullable Set<UUID> units, LocalDate until) {
        List<OpenTask> tasks = tasks(jurisdiction, units);
        Map<TaskKey, List<OpenStep>> milestones = milestones(jurisdiction, tasks);
        List<DueStep> steps = new ArrayList<>();
        for (OpenTask task : tasks) {
            List<OpenStep> own = milestones.getOrDefault(task.key(), List.of());
            if (own.isEmpty()) {
                steps.add(task.step());
            }
            own.stream()
                    .filter(step -> !step.done())
                    .map(step -> task.step(step))
                    .forEach(steps::add);
        }
        return steps.stream()
                .filter(step -> step.due() != null && !step.due().isAfter(until))
                .sorted(Comparator.comparing(DueStep::due)
                        .thenComparing(step -> step.id().toString()))
                .toList();
    }

    private List<OpenTask> tasks(UUID jurisdiction, @Nullable Set<UUID> units) {
        return db.sql(TASKS + (units == null ? "" : " and t.unit = any(:units)"))
                .param("jurisdiction", jurisdiction)
                .param("units", units == null ? new UUID[0] : units.toArray(UUID[]::new))
                .query(TaskToDoTables::task)
                .list();
    }

    private static OpenTask task(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new OpenTask(
                new TaskKey(id, row.getInt("since_edition")),
                new DueStep(
                        row.getObject("item", UUID.class),
                        row.getObject("plan", UUID.class),
                        row.getString("address"),
                        row.getObject("unit", UUID.class),
                        id,
                        row.getString("name"),
                        "",
                        row.getObject("deadline", LocalDate.class),
                        row.getInt("seen")));
    }

    private Map<TaskKey, List<OpenStep>> milestones(UUID jurisdiction, List<OpenTask> tasks) {
        Map<TaskKey, List<OpenStep>> found = new HashMap<>();
        if (!tasks.isEmpty()) {
            db.sql(MILESTONES)
                    .param("jurisdiction", jurisdiction)
                    .param(
                            "items",
                            tasks.stream()
                                    .map(task -> task.step().item())
                                    .distinct()
                                    .toArray(UUID[]::new))
                    .query(row -> {
                        var key = new TaskKey(row.getObject("task", UUID.class), row.getInt("since_edition"));
                        found.computeIfAbsent(key, task -> new ArrayList<>()).add(milestone(row));
                    });
        }
        return found;
    }

    private static OpenStep milestone(ResultSet row) throws SQLException {
        return new OpenStep(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("due", LocalDate.class),
                row.getObject("done_on") != null,
                row.getInt("seen"));
    }

    /** A task as it is from a version of its list on. */
    private record TaskKey(UUID task, int since) {}

    private record OpenStep(UUID id, String name, @Nullable LocalDate due, boolean done, int seen) {}

    private record OpenTask(TaskKey key, DueStep step) {
        DueStep step(OpenStep of) {
            return new DueStep(
                    step.item(),
                    step.plan(),
                    step.address(),
                    step.unit(),
                    of.id(),
                    of.name(),
                    step.name(),
                    of.due(),
                    of.seen());
        }
    }

    /** A list that was begun. */
    record Begun(UUID item, String stage, int edition, boolean byOffice, int version, Instant changed) {}

    /**
     * A milestone, or a task without any.
     *
     * @param address of the item within its plan
     * @param task to which it belongs; empty when it is the task itself
     * @param due null where none was agreed; what is asked for always has one
     * @param seen the version of what was said about it
     */
    record DueStep(
            UUID item,
            UUID plan,
            String address,
            UUID unit,
            UUID id,
            String name,
            String task,
            @Nullable LocalDate due,
            int seen) {}
}
