package org.paodao.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of task lists and milestones that wait for somebody; one statement each. */
@Repository
class TaskToDoTables {
    /** Steps that are agreed and not done: milestones of tasks that are not done, and tasks that have none. */
    private static final String STEPS = """
            select l.item, l.plan, l.address, t.unit, m.id, m.name, t.name as task, m.due, coalesce(d.version, 0) as seen
              from progress.milestone m
              join progress.task t on (t.jurisdiction, t.item, t.id, t.since_edition) = (m.jurisdiction, m.item, m.task, m.since_edition)
              join progress.task_list l on (l.jurisdiction, l.item) = (t.jurisdiction, t.item)
              left join progress.done d on (d.jurisdiction, d.item, d.thing) = (m.jurisdiction, m.item, m.id)
              left join progress.done w on (w.jurisdiction, w.item, w.thing) = (t.jurisdiction, t.item, t.id)
             where m.jurisdiction = :jurisdiction and t.until_edition is null and m.due <= :until
               and d.done_on is null and w.done_on is null and (:everything or t.unit = any(:units))
            union all
            select l.item, l.plan, l.address, t.unit, t.id, t.name, '', t.deadline, coalesce(w.version, 0)
              from progress.task t
              join progress.task_list l on (l.jurisdiction, l.item) = (t.jurisdiction, t.item)
              left join progress.done w on (w.jurisdiction, w.item, w.thing) = (t.jurisdiction, t.item, t.id)
             where t.jurisdiction = :jurisdiction and t.until_edition is null and t.deadline <= :until and w.done_on is null
               and (:everything or t.unit = any(:units))
               and not exists (select from progress.milestone m
                                where (m.jurisdiction, m.item, m.task, m.since_edition) = (t.jurisdiction, t.item, t.id, t.since_edition))
             order by due, id""";

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

    /** What is to be done until a day, the earliest first. */
    List<DueStep> steps(UUID jurisdiction, @Nullable Set<UUID> units, LocalDate until) {
        return db.sql(STEPS)
                .param("jurisdiction", jurisdiction)
                .param("until", until)
                .param("everything", units == null)
                .param("units", units == null ? new UUID[0] : units.toArray(UUID[]::new))
                .query(TaskToDoTables::step)
                .list();
    }

    private static DueStep step(ResultSet row, int number) throws SQLException {
        return new DueStep(
                row.getObject("item", UUID.class),
                row.getObject("plan", UUID.class),
                row.getString("address"),
                row.getObject("unit", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("task"),
                row.getObject("due", LocalDate.class),
                row.getInt("seen"));
    }

    /** A list that was begun. */
    record Begun(UUID item, String stage, int edition, boolean byOffice, int version, Instant changed) {}

    /**
     * A milestone, or a task without any.
     *
     * @param address of the item within its plan
     * @param task to which it belongs; empty when it is the task itself
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
            LocalDate due,
            int seen) {}
}
