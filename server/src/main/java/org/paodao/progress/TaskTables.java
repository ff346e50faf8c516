package org.paodao.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that reads agreed tasks with their milestones; two statements, however many lists. */
@Repository
class TaskTables {
    private static final String TASKS = """
            select t.*
              from progress.task t
              join progress.task_list l on (l.jurisdiction, l.item) = (t.jurisdiction, t.item)
             where t.jurisdiction = :jurisdiction""";
    private static final String MILESTONES = """
            select m.*
              from progress.milestone m
              join progress.task t on (t.jurisdiction, t.item, t.id, t.since_edition) = (m.jurisdiction, m.item, m.task, m.since_edition)
              join progress.task_list l on (l.jurisdiction, l.item) = (t.jurisdiction, t.item)
             where m.jurisdiction = :jurisdiction""";
    private static final String HOLDING = """

               and t.since_edition <= coalesce(:edition, l.edition)
               and (t.until_edition is null or t.until_edition > coalesce(:edition, l.edition))""";
    /** What was first agreed of each task. */
    private static final String FIRST = """

               and t.since_edition = (select min(f.since_edition) from progress.task f
                                       where (f.jurisdiction, f.item, f.id) = (t.jurisdiction, t.item, t.id))""";

    private final JdbcClient db;

    TaskTables(JdbcClient db) {
        this.db = db;
    }

    /** The tasks that hold, by item. */
    Map<UUID, List<Task>> holding(UUID jurisdiction, Which which) {
        return read(jurisdiction, which, HOLDING);
    }

    /** What was first agreed of every task there ever was, by item. */
    Map<UUID, List<Task>> first(UUID jurisdiction, Which which) {
        return read(jurisdiction, which, FIRST);
    }

    /** What tasks said in every version, by item. */
    Map<UUID, List<ListHistory.Spell>> spells(UUID jurisdiction, Which which) {
        Map<Version, List<Milestone>> milestones = new HashMap<>();
        said(MILESTONES + which.narrowed() + " order by m.task, m.position", jurisdiction, which)
                .query(row -> {
                    milestones
                            .computeIfAbsent(
                                    new Version(row.getObject("task", UUID.class), row.getInt("since_edition")),
                                    task -> new ArrayList<>())
                            .add(TaskRows.milestone(row));
                });
        Map<UUID, List<ListHistory.Spell>> spells = new HashMap<>();
        said(TASKS + which.narrowed() + " order by t.item, t.position, t.since_edition", jurisdiction, which)
                .query(row -> {
                    int since = row.getInt("since_edition");
                    var version = new Version(row.getObject("id", UUID.class), since);
                    spells.computeIfAbsent(row.getObject("item", UUID.class), item -> new ArrayList<>())
                            .add(new ListHistory.Spell(
                                    since,
                                    row.getObject("until_edition", Integer.class),
                                    TaskRows.task(row, milestones.getOrDefault(version, List.of()))));
                });
        return spells;
    }

    private Map<UUID, List<Task>> read(UUID jurisdiction, Which which, String when) {
        Map<UUID, List<Milestone>> milestones = new HashMap<>();
        said(MILESTONES + which.narrowed() + when + " order by m.task, m.position", jurisdiction, which)
                .query(row -> {
                    milestones
                            .computeIfAbsent(row.getObject("task", UUID.class), task -> new ArrayList<>())
                            .add(TaskRows.milestone(row));
                });
        Map<UUID, List<Task>> tasks = new LinkedHashMap<>();
        said(TASKS + which.narrowed() + when + " order by t.item, t.position", jurisdiction, which)
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    tasks.computeIfAbsent(row.getObject("item", UUID.class), item -> new ArrayList<>())
                            .add(TaskRows.task(row, milestones.getOrDefault(id, List.of())));
                });
        return tasks;
    }

    /** How many tasks of these items are agreed. */
    int count(UUID jurisdiction, Collection<UUID> items) {
        Which which = Which.items(items);
        return said("select count(*) from (" + TASKS + which.narrowed() + HOLDING + ") held", jurisdiction, which)
                .query(Integer.class)
                .single();
    }

    /** The units that agreed tasks of a plan name. */
    List<UUID> units(UUID jurisdiction, UUID plan) {
        Which which = Which.plan(plan);
        String held = TASKS + which.narrowed() + HOLDING;
        return said(
                        "with held as (" + held + ") select unit from held where unit is not null"
                                + " union select unnest(assisting) from held",
                        jurisdiction,
                        which)
                .query((row, n) -> row.getObject("unit", UUID.class))
                .list();
    }

    private JdbcClient.StatementSpec said(String sql, UUID jurisdiction, Which which) {
        return db.sql(sql)
                .param("jurisdiction", jurisdiction)
                .param("items", which.ids())
                .param("plan", which.plan())
                .param("edition", which.edition());
    }

    /** A task as it is from a version of its list on. */
    private record Version(UUID task, int since) {}

    /**
     * Which tasks; what is null does not narrow.
     *
     * @param edition as this version of the list has them; null for the newest
     */
    record Which(
            @Nullable UUID plan,
            @Nullable Collection<UUID> items,
            @Nullable Integer edition) {
        /**
         * As a condition on tasks t of lists l. Only what narrows stands in it: a plan of the database that leaves open whether something does reads every task for
         * those of one item.
         */
        String narrowed() {
            return (items == null ? "" : " and t.item = any(:items)") + (plan == null ? "" : " and l.plan = :plan");
        }

        /** The items as the driver takes them. */
        UUID @Nullable [] ids() {
            return items == null ? null : items.toArray(UUID[]::new);
        }

        static Which plan(UUID plan) {
            return new Which(plan, null, null);
        }

        static Which item(UUID item) {
            return items(List.of(item));
        }

        static Which items(Collection<UUID> items) {
            return new Which(null, items, null);
        }
    }
}
