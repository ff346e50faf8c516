package org.paodao.indicator.light;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that keeps forecasts; what was said of a figure that is gone goes with it. */
@Repository
class ForecastTables {
    private final JdbcClient db;
    private final JudgementTables tables;

    ForecastTables(JdbcClient db, JudgementTables tables) {
        this.db = db;
        this.tables = tables;
    }

    void replace(UUID jurisdiction, Collection<Long> series, int fromYear, List<Forecasting.Row> rows, Instant now) {
        tables.run("""
                insert into indicator.forecast as f (jurisdiction, series, as_of, year, method, low, middle, high, reason, run_rate, made_at)
                select :jurisdiction, r.series, r."asOf", r.year, r.method, r.low, r.middle, r.high, r.reason, r."runRate", :now
                  from jsonb_to_recordset(cast(:rows as jsonb)) as r(series bigint, "asOf" text, year integer, method text,
                       low numeric, middle numeric, high numeric, reason jsonb, "runRate" jsonb)
                    on conflict (jurisdiction, series, as_of) do update
                   set method = excluded.method, low = excluded.low, middle = excluded.middle, high = excluded.high,
                       reason = excluded.reason, run_rate = excluded.run_rate, made_at = excluded.made_at
                 where (f.method, f.low, f.middle, f.high, f.reason, f.run_rate)
                       is distinct from
                       (excluded.method, excluded.low, excluded.middle, excluded.high, excluded.reason, excluded.run_rate)""", jurisdiction, rows, now);
        db.sql("""
                delete from indicator.forecast f
                 where f.jurisdiction = :jurisdiction and f.series = any(:series) and f.year >= :from
                   and (f.series || ' ' || f.as_of) not in (select jsonb_array_elements_text(cast(:kept as jsonb)))""")
                .param("jurisdiction", jurisdiction)
                .param("series", series.toArray(Long[]::new))
                .param("from", fromYear)
                .param(
                        "kept",
                        tables.written(rows.stream()
                                .map(row -> row.series() + " " + row.asOf())
                                .toList()))
                .update();
    }
}
