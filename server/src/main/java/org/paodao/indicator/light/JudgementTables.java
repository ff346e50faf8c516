package org.paodao.indicator.light;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.indicator.Copying;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL that keeps lights; only what is otherwise than it was is written. */
@Repository
class JudgementTables {
    private static final int AT_ONCE = 5000;

    private final JdbcClient db;
    private final JsonMapper json;
    private final Copying copying;
    private final LightReading reading;

    JudgementTables(JdbcClient db, JsonMapper json, Copying copying, LightReading reading) {
        this.reading = reading;
        this.copying = copying;
        this.db = db;
        this.json = json;
    }

    /** The lights of these lines as they were judged last, from a year on. */
    KeptYears before(UUID jurisdiction, Collection<Long> series, int fromYear) {
        Map<LineYear, KeptYear> before = new HashMap<>();
        // Line by line: of a hundred thousand lines the database would rather read all lights of the year, each time.
        db.sql("""
                select y.*
                  from unnest(:series) as line (series)
                 cross join lateral (select * from indicator.judged_year
                         where jurisdiction = :jurisdiction and series = line.series and year >= :from
                        offset 0) y""")
                .param("jurisdiction", jurisdiction)
                .param("series", series.toArray(Long[]::new))
                .param("from", fromYear)
                .query(row -> {
                    before.put(new LineYear(row.getLong("series"), row.getInt("year")), reading.year(row));
                });
        return new KeptYears(before);
    }

    /** Keeps the lights of years that had none. */
    void add(List<JudgedIndicator.Row> years) {
        if (!years.isEmpty()) {
            copying.into(YearOfLine.COLUMNS, rows -> years.forEach(year -> rows.rows(year.written())));
        }
    }

    /** Indicators of jurisdictions below that are compared with these. */
    Map<UUID, List<UUID>> below(UUID jurisdiction, Collection<UUID> indicators) {
        Map<UUID, List<UUID>> below = new HashMap<>();
        db.sql("""
                select distinct jurisdiction, indicator from indicator.definition
                 where superior_jurisdiction = :jurisdiction and superior_indicator in (:indicators)
                   and jurisdiction <> :jurisdiction""")
                .param("jurisdiction", jurisdiction)
                .param("indicators", indicators)
                .query(row -> {
                    below.computeIfAbsent(row.getObject("jurisdiction", UUID.class), id -> new ArrayList<>())
                            .add(row.getObject("indicator", UUID.class));
                });
        return below;
    }

    /** Forgets the lights of these years. */
    void remove(UUID jurisdiction, Collection<LineYear> years) {
        if (years.isEmpty()) {
            return;
        }
        db.sql("""
                delete from indicator.judged_year j
                 using unnest(cast(:series as bigint[]), cast(:years as integer[])) as gone (series, year)
                 where j.jurisdiction = :jurisdiction and j.series = gone.series and j.year = gone.year""")
                .param("jurisdiction", jurisdiction)
                .param("series", years.stream().map(LineYear::series).toArray(Long[]::new))
                .param("years", years.stream().map(LineYear::year).toArray(Integer[]::new))
                .update();
    }

    void turned(UUID jurisdiction, List<Turn> turns, Instant now) {
        run("""
                insert into indicator.light_change (jurisdiction, id, series, period, was, became, provisional, why, changed_at)
                select :jurisdiction, r.id, r.series, r.period, r.was, r.became, r.provisional, r.why, :now
                  from jsonb_to_recordset(cast(:rows as jsonb))
                       as r(id uuid, series bigint, period text, was text, became text, provisional boolean, why jsonb)""", jurisdiction, turns, now);
    }

    /** So many rows at a time: those of a whole portion, written out at once, take more memory than a small server has. */
    void run(String sql, UUID jurisdiction, List<?> rows, Instant now) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<?> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            db.sql(sql)
                    .param("jurisdiction", jurisdiction)
                    .param("rows", json.writeValueAsString(some))
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    String written(Object rows) {
        return json.writeValueAsString(rows);
    }

    <T> T read(String written, Class<T> type) {
        return json.readValue(written, type);
    }

    /** A light that became another. */
    record Turn(UUID id, long series, String period, String was, String became, boolean provisional, List<Told> why) {}
}
