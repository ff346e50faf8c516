package org.paodao.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of what was said to be done. */
@Repository
class DoneTables {
    private final JdbcClient db;

    DoneTables(JdbcClient db) {
        this.db = db;
    }

    /** What is said of the tasks and milestones of an item, or of all items of a plan; by item and thing. */
    Map<UUID, Map<UUID, Done>> of(UUID jurisdiction, TaskTables.Which which) {
        Map<UUID, Map<UUID, Done>> done = new HashMap<>();
        db.sql("""
                select t.* from progress.done t
                  join progress.task_list l on (l.jurisdiction, l.item) = (t.jurisdiction, t.item)
                 where t.jurisdiction = :jurisdiction""" + which.narrowed())
                .param("jurisdiction", jurisdiction)
                .param("items", which.ids())
                .param("plan", which.plan())
                .query(row -> {
                    done.computeIfAbsent(row.getObject("item", UUID.class), item -> new HashMap<>())
                            .put(row.getObject("thing", UUID.class), done(row));
                });
        return done;
    }

    private static Done done(ResultSet row) throws SQLException {
        return new Done(
                row.getObject("done_on", LocalDate.class),
                row.getString("marked_by_name"),
                row.getTimestamp("marked_at").toInstant(),
                row.getInt("version"));
    }

    /** Nobody else says something of a task or milestone until the transaction ends, so that what is pressed twice in one moment is known as one. */
    void hold(UUID thing) {
        db.sql("select pg_advisory_xact_lock(hashtext('progress.done'), hashtext(:thing))")
                .param("thing", thing.toString())
                .query((row, n) -> n)
                .list();
    }

    /** Says something over the version that was seen, 0 when nothing was said yet; false when somebody else was faster. */
    boolean mark(CurrentUser user, Mark mark) {
        return db.sql("""
                insert into progress.done (jurisdiction, item, thing, done_on, version, marked_at, marked_by, marked_by_name)
                select :jurisdiction, :item, :thing, :day, 1, now(), :by, :name
                 where :seen = 0 or exists (select from progress.done where jurisdiction = :jurisdiction and item = :item and thing = :thing)
                on conflict (jurisdiction, item, thing) do update
                   set done_on = excluded.done_on, version = done.version + 1, marked_at = now(), marked_by = excluded.marked_by,
                       marked_by_name = excluded.marked_by_name
                 where done.version = :seen""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("item", mark.item())
                        .param("thing", mark.thing())
                        .param("day", mark.on())
                        .param("seen", mark.seen())
                        .param("by", user.account())
                        .param("name", user.displayName())
                        .update()
                == 1;
    }

    /** What is to be said: the day, or null to take it back. */
    record Mark(UUID item, UUID thing, @Nullable LocalDate on, int seen) {}
}
