package org.paodao.indicator.value;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of closed periods. */
@Repository
class ClosingTables {
    private final JdbcClient db;

    ClosingTables(JdbcClient db) {
        this.db = db;
    }

    /** The closed periods with the edition that each is judged by. */
    Map<Period, Integer> editions(UUID jurisdiction) {
        Map<Period, Integer> editions = new HashMap<>();
        db.sql("select period, edition from indicator.closing where jurisdiction = :jurisdiction")
                .param("jurisdiction", jurisdiction)
                .query(row -> {
                    editions.put(Period.parse(row.getString("period")), row.getInt("edition"));
                });
        return editions;
    }

    Optional<Closed> one(UUID jurisdiction, Period period) {
        return db.sql("""
                select edition, closed_at, closed_by_name from indicator.closing
                 where jurisdiction = :jurisdiction and period = :period""")
                .param("jurisdiction", jurisdiction)
                .param("period", period.toString())
                .query((row, n) -> new Closed(
                        row.getInt("edition"),
                        row.getTimestamp("closed_at").toInstant(),
                        row.getString("closed_by_name")))
                .optional();
    }

    /** Closes a period; false when it is closed already. */
    boolean insert(CurrentUser user, Period period, int edition) {
        return db.sql("""
                insert into indicator.closing (jurisdiction, period, frequency, edition, closed_by, closed_by_name)
                values (:jurisdiction, :period, :frequency, :edition, :by, :name)
                on conflict (jurisdiction, period) do nothing""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("period", period.toString())
                        .param("frequency", period.frequency().name())
                        .param("edition", edition)
                        .param("by", user.account())
                        .param("name", user.displayName())
                        .update()
                == 1;
    }

    /** Opens a closed period again; false when it is open. */
    boolean remove(CurrentUser user, Period period, String reason) {
        return db.sql("""
                with gone as (
                    delete from indicator.closing where jurisdiction = :jurisdiction and period = :period returning *)
                insert into indicator.closing_past (jurisdiction, period, closed_at, edition, closed_by, closed_by_name, opened_at, opened_by,
                       opened_by_name, reason)
                select jurisdiction, period, closed_at, edition, closed_by, closed_by_name, now(), :by, :name, :reason
                  from gone""")
                        .param("by", user.account())
                        .param("name", user.displayName())
                        .param("reason", reason)
                        .param("jurisdiction", user.jurisdiction())
                        .param("period", period.toString())
                        .update()
                == 1;
    }

    /** How a period was closed. */
    record Closed(int edition, Instant at, String by) {}
}
