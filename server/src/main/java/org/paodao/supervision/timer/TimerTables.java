package org.paodao.supervision.timer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.supervision.clock.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of what comes over clocks. */
@Repository
class TimerTables {
    /** A unit has the matter in hand, and its clock runs. */
    private static final String RUNNING = """
            m.jurisdiction = :jurisdiction and m.closed_on is null and m.due is not null and m.paused_on is null
               and m.stage in ('ASSIGNED', 'SIGNED_FOR', 'IN_HAND', 'ANSWERED')""";

    private final JdbcClient db;

    TimerTables(JdbcClient db) {
        this.db = db;
    }

    /** The last days of all clocks that run. */
    List<LocalDate> dues(UUID jurisdiction) {
        return db.sql("select distinct m.due from supervision.matter m where " + RUNNING)
                .param("jurisdiction", jurisdiction)
                .query(LocalDate.class)
                .list();
    }

    /** Writes for each matter what has come over its last day and is not written yet. */
    int write(UUID jurisdiction, List<Turn> come) {
        return db.sql("""
                insert into supervision.clock_turn (jurisdiction, matter, due, moment, day)
                select m.jurisdiction, m.id, m.due, t.moment, t.day
                  from unnest(cast(:dues as date[]), cast(:moments as text[]), cast(:days as date[])) as t (due, moment, day)
                  join supervision.matter m on m.due = t.due
                 where %s
                   and not exists (select 1 from supervision.clock_turn c
                                    where c.jurisdiction = m.jurisdiction and c.matter = m.id and c.due = m.due and c.moment = t.moment)
                on conflict do nothing""".formatted(RUNNING))
                .param("jurisdiction", jurisdiction)
                .param("dues", come.stream().map(turn -> turn.due().toString()).toArray(String[]::new))
                .param("moments", come.stream().map(turn -> turn.moment().name()).toArray(String[]::new))
                .param("days", come.stream().map(turn -> turn.day().toString()).toArray(String[]::new))
                .update();
    }

    List<Turn> turns(UUID jurisdiction, UUID matter) {
        return db.sql("""
                select moment, due, day from supervision.clock_turn
                 where jurisdiction = :jurisdiction and matter = :matter order by day, due, moment""")
                .param("jurisdiction", jurisdiction)
                .param("matter", matter)
                .query((row, n) -> new Turn(
                        Moment.valueOf(row.getString("moment")),
                        row.getObject("due", LocalDate.class),
                        row.getObject("day", LocalDate.class)))
                .list();
    }

    /**
     * Matters over whose clock a step of urging has come, with the farthest step that came and the farthest that was taken.
     *
     * @param units only what these lead; null for all
     * @param least only those for which this many steps have come, or more
     */
    List<Urged> urged(UUID jurisdiction, @Nullable Set<UUID> units, int least) {
        return db.sql("""
                select m.id, m.number, m.title, m.lead, m.due, c.came, c.since,
                       (select coalesce(max(n.level), 0) from supervision.matter_note n
                         where n.jurisdiction = m.jurisdiction and n.matter = m.id and n.kind = 'URGED') as taken
                  from (select jurisdiction, matter, due, max(array_position(cast(:ladder as text[]), moment)) as came, max(day) as since
                          from supervision.clock_turn
                         where jurisdiction = :jurisdiction and moment = any(cast(:ladder as text[]))
                         group by jurisdiction, matter, due) c
                  join supervision.matter m on (m.jurisdiction, m.id, m.due) = (c.jurisdiction, c.matter, c.due)
                 where c.came >= :least and %s %s
                 order by m.due, m.number""".formatted(RUNNING, units == null ? "" : "and m.lead = any(:units)"))
                .param("jurisdiction", jurisdiction)
                .param("ladder", Urged.ladder())
                .param("least", least)
                .param("units", units == null ? new UUID[0] : units.toArray(UUID[]::new))
                .query(TimerTables::urged)
                .list();
    }

    private static Urged urged(ResultSet row, int n) throws SQLException {
        return new Urged(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getObject("lead", UUID.class),
                row.getObject("due", LocalDate.class),
                new Urged.Step(row.getInt("came"), row.getInt("taken"), row.getObject("since", LocalDate.class)));
    }
}
