package org.paodao.indicator.value;

import java.util.List;
import java.util.UUID;
import org.paodao.scoring.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL over all figures of a period. */
@Repository
class PeriodTables {
    private final JdbcClient db;

    PeriodTables(JdbcClient db) {
        this.db = db;
    }

    /** The lines that there are. */
    List<Place.Line> lines(UUID jurisdiction) {
        return db.sql("select indicator, unit, part from indicator.series where jurisdiction = :jurisdiction")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> new Place.Line(
                        row.getObject("indicator", UUID.class),
                        row.getObject("unit", UUID.class),
                        row.getString("part")))
                .list();
    }

    /** Locks every figure of the period that stands; how many. */
    int lock(UUID jurisdiction, Period period, UUID by) {
        db.sql("""
                insert into indicator.value_past (jurisdiction, series, period, version, amount, reported, stage, state, comment, source,
                       source_file, load, changed_at, changed_by, entered_by, reason)
                select jurisdiction, series, period, version, amount, reported, stage, state, comment, source, source_file, load, changed_at,
                       changed_by, entered_by, ''
                  from indicator.value
                 where jurisdiction = :jurisdiction and period = :period and state = 'APPROVED'""")
                .param("jurisdiction", jurisdiction)
                .param("period", period.toString())
                .update();
        return db.sql("""
                update indicator.value
                   set state = 'LOCKED', version = version + 1, changed_at = now(), changed_by = :by
                 where jurisdiction = :jurisdiction and period = :period and state = 'APPROVED'""")
                .param("by", by)
                .param("jurisdiction", jurisdiction)
                .param("period", period.toString())
                .update();
    }
}
