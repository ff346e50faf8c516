package org.paodao.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agreed tasks of units as they count in an appraisal. What is agreed and done is open inside. */
@Service
public class TasksOfUnits {
    private final JdbcClient db;

    TasksOfUnits(JdbcClient db) {
        this.db = db;
    }

    /** Those of a plan that were due between two days, with what was said by a moment of them or of all their milestones; in the order of their lists. */
    @Transactional(readOnly = true)
    public List<Counted> of(UUID jurisdiction, Asked asked) {
        return db.sql("""
                select t.id, t.name, t.category, t.unit, t.deadline, l.address, coalesce(d.done_on, steps.done_on) as done_on
                  from progress.task t
                  join progress.task_list l on (l.jurisdiction, l.item) = (t.jurisdiction, t.item)
                  left join progress.done d
                    on (d.jurisdiction, d.item, d.thing) = (t.jurisdiction, t.item, t.id) and d.marked_at < :known
                  left join lateral (
                       select case when count(*) = count(md.done_on) then max(md.done_on) end as done_on
                         from progress.milestone m
                         left join progress.done md
                           on (md.jurisdiction, md.item, md.thing) = (m.jurisdiction, m.item, m.id) and md.marked_at < :known
                        where (m.jurisdiction, m.item, m.task, m.since_edition)
                            = (t.jurisdiction, t.item, t.id, t.since_edition)) steps on true
                 where t.jurisdiction = :jurisdiction and t.until_edition is null and l.plan = :plan and t.unit = any(:units)
                   and t.deadline between :from and :until
                 order by l.address, t.position, t.id""")
                .param("jurisdiction", jurisdiction)
                .param("known", Timestamp.from(asked.known()))
                .param("plan", asked.plan())
                .param("units", asked.units().toArray(UUID[]::new))
                .param("from", asked.from())
                .param("until", asked.until())
                .query((row, n) -> counted(row))
                .list();
    }

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("category"),
                row.getString("address"),
                row.getObject("unit", UUID.class),
                row.getObject("deadline", LocalDate.class),
                row.getObject("done_on", LocalDate.class));
    }

    /** What is asked. */
    public record Asked(UUID plan, Collection<UUID> units, LocalDate from, LocalDate until, Instant known) {}

    /**
     * A task.
     *
     * @param address of its item within the plan, such as outcomes/3
     */
    public record Counted(
            UUID id,
            String name,
            String category,
            String address,
            UUID unit,
            LocalDate deadline,
            @Nullable LocalDate doneOn) {}
}
