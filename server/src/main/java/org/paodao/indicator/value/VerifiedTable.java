package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of figures that somebody above found. */
@Repository
class VerifiedTable {
    private final JdbcClient db;
    private final Rows rows;

    VerifiedTable(JdbcClient db, Rows rows) {
        this.db = db;
        this.rows = rows;
    }

    void insert(CurrentUser user, Value value, BigDecimal amount, String reason) {
        db.sql("""
                insert into indicator.verified (jurisdiction, id, series, period, amount, reason, verified_by, verified_by_name)
                values (:jurisdiction, :id, :series, :period, :amount, :reason, :by, :name)""")
                .param("jurisdiction", user.jurisdiction())
                .param("id", Ids.next())
                .param("series", value.series())
                .param("period", value.place().period().toString())
                .param("amount", amount)
                .param("reason", reason)
                .param("by", user.account())
                .param("name", user.displayName())
                .update();
    }

    /** The verified figures at some places, newest first. */
    List<Verified> of(UUID jurisdiction, List<Place> places) {
        return db.sql("""
                select s.indicator, s.unit, s.part, f.period, f.amount, f.reason, f.verified_at, f.verified_by_name
                  from jsonb_to_recordset(:places::jsonb) as r(indicator uuid, unit uuid, part text, period text)
                  join indicator.series s on s.jurisdiction = :jurisdiction and (s.indicator, s.unit, s.part) = (r.indicator, r.unit, r.part)
                  join indicator.verified f on f.jurisdiction = :jurisdiction and (f.series, f.period) = (s.id, r.period)
                 order by f.verified_at desc, f.id desc""")
                .param("places", rows.places(places))
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> new Verified(
                        Rows.place(row),
                        row.getBigDecimal("amount"),
                        row.getString("reason"),
                        row.getTimestamp("verified_at").toInstant(),
                        row.getString("verified_by_name")))
                .list();
    }
}
