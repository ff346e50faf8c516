package org.paodao.indicator.value;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of corrections that wait for the head of their unit. */
@Repository
class CorrectionTable {
    private final JdbcClient db;

    CorrectionTable(JdbcClient db) {
        this.db = db;
    }

    void put(CurrentUser user, Value value, Correction correction) {
        db.sql("""
                insert into indicator.correction (jurisdiction, series, period, amount, stage, reason, source, corrects, proposed_by, proposed_by_name)
                values (:jurisdiction, :series, :period, :amount, :stage, :reason, nullif(:source, ''), :corrects, :by, :name)
                on conflict (jurisdiction, series, period) do update
                   set amount = excluded.amount, stage = excluded.stage, reason = excluded.reason, source = excluded.source,
                       corrects = excluded.corrects, proposed_at = now(), proposed_by = excluded.proposed_by,
                       proposed_by_name = excluded.proposed_by_name""")
                .param("jurisdiction", user.jurisdiction())
                .param("series", value.series())
                .param("period", value.place().period().toString())
                .param("amount", correction.amount())
                .param("stage", correction.stage().name())
                .param("reason", correction.reason())
                .param("source", correction.source())
                .param("corrects", correction.corrects())
                .param("by", correction.proposedBy())
                .param("name", correction.proposedByName())
                .update();
    }

    /** Every correction that waits. */
    List<Correction> all(UUID jurisdiction) {
        return db.sql("""
                select s.indicator, s.unit, s.part, c.period, c.amount, c.stage, c.reason, coalesce(c.source, '') as source, c.corrects,
                       c.proposed_at, c.proposed_by, c.proposed_by_name
                  from indicator.correction c join indicator.series s on (s.jurisdiction, s.id) = (c.jurisdiction, c.series)
                 where c.jurisdiction = :jurisdiction
                 order by c.proposed_at""")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> new Correction(
                        Rows.place(row),
                        row.getBigDecimal("amount"),
                        Stage.valueOf(row.getString("stage")),
                        row.getString("reason"),
                        row.getString("source"),
                        row.getInt("corrects"),
                        row.getTimestamp("proposed_at").toInstant(),
                        row.getObject("proposed_by", UUID.class),
                        row.getString("proposed_by_name")))
                .list();
    }

    Optional<Correction> at(UUID jurisdiction, Place place) {
        return all(jurisdiction).stream()
                .filter(correction -> correction.place().equals(place))
                .findFirst();
    }

    /** Takes it away; false when it is gone already. */
    boolean remove(UUID jurisdiction, Value value) {
        return db.sql("""
                delete from indicator.correction
                 where jurisdiction = :jurisdiction and series = :series and period = :period""")
                        .param("jurisdiction", jurisdiction)
                        .param("series", value.series())
                        .param("period", value.place().period().toString())
                        .update()
                == 1;
    }
}
