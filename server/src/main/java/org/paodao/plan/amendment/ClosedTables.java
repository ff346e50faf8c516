package org.paodao.plan.amendment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.plan.PlanRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of closed periods and of what was changed in them. */
@Repository
class ClosedTables {
    private final JdbcClient db;

    ClosedTables(JdbcClient db) {
        this.db = db;
    }

    /** False when the request was made before. */
    boolean close(CurrentUser user, UUID plan, NewClosure closure) {
        return db.sql("""
                insert into plan.closed_period (jurisdiction, id, plan, until_day, reason, request_key, closed_by, closed_by_name)
                values (:jurisdiction, :id, :plan, :until, :reason, :requestKey, :account, :name)
                on conflict (jurisdiction, plan, request_key) do nothing""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("id", Ids.next())
                        .param("plan", plan)
                        .param("until", closure.until())
                        .param("reason", closure.reason().strip())
                        .param("requestKey", closure.requestKey())
                        .param("account", user.account())
                        .param("name", user.displayName())
                        .update()
                == 1;
    }

    boolean made(CurrentUser user, UUID plan, String requestKey) {
        return db.sql("""
                select exists (select 1 from plan.closed_period
                 where jurisdiction = :jurisdiction and plan = :plan and request_key = :requestKey)""")
                .param("jurisdiction", user.jurisdiction())
                .param("plan", plan)
                .param("requestKey", requestKey)
                .query(Boolean.class)
                .single();
    }

    /** The last day that is closed. */
    Optional<LocalDate> until(CurrentUser user, UUID plan) {
        return all(user, plan).stream().findFirst().map(ClosedPeriod::until);
    }

    /** The latest first. */
    List<ClosedPeriod> all(CurrentUser user, UUID plan) {
        return db.sql("""
                select until_day, reason, closed_at, closed_by_name from plan.closed_period
                 where jurisdiction = :jurisdiction and plan = :plan order by until_day desc""")
                .param("jurisdiction", user.jurisdiction())
                .param("plan", plan)
                .query((row, n) -> new ClosedPeriod(
                        row.getObject("until_day", LocalDate.class),
                        row.getString("reason"),
                        row.getTimestamp("closed_at").toInstant(),
                        row.getString("closed_by_name")))
                .list();
    }

    /** Marks a version as changing items within a closed period. */
    void mark(CurrentUser user, PlanRef version, Collection<UUID> items, LocalDate until, String reason) {
        db.sql("""
                insert into plan.closed_change (jurisdiction, plan, version, item, until_day, reason, confirmed_by,
                                                confirmed_by_name)
                select :jurisdiction, :plan, :version, item, :until, :reason, :account, :name
                  from unnest(cast(:items as uuid[])) as item""")
                .param("jurisdiction", user.jurisdiction())
                .param("plan", version.id())
                .param("version", version.version())
                .param("items", items.toArray(UUID[]::new))
                .param("until", until)
                .param("reason", reason)
                .param("account", user.account())
                .param("name", user.displayName())
                .update();
    }

    /** The items that versions after one, up to another, changed within a closed period. */
    Set<UUID> changed(CurrentUser user, UUID plan, int after, int upTo) {
        return new HashSet<>(db.sql("""
                select distinct item from plan.closed_change
                 where jurisdiction = :jurisdiction and plan = :plan and version > :after and version <= :upTo""")
                .param("jurisdiction", user.jurisdiction())
                .param("plan", plan)
                .param("after", after)
                .param("upTo", upTo)
                .query(UUID.class)
                .list());
    }
}
