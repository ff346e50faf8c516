package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Copying;
import org.paodao.indicator.Goal;
import org.paodao.scoring.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that keeps forecasts; what was said of a figure that is gone goes with it. */
@Repository
class ForecastTables {
    private static final String COLUMNS =
            "indicator.forecast (jurisdiction, series, as_of, year, method, low, middle, high, reason, run_rate, made_at)";
    private static final String REPLACE = """
            insert into indicator.forecast as f (jurisdiction, series, as_of, year, method, low, middle, high, reason, run_rate, made_at)
            select :jurisdiction, r.series, r."asOf", r.year, r.method, r.low, r.middle, r.high, r.reason, r."runRate", :now
              from jsonb_to_recordset(cast(:rows as jsonb)) as r(series bigint, "asOf" text, year integer, method text,
                   low numeric, middle numeric, high numeric, reason jsonb, "runRate" jsonb)
                on conflict (jurisdiction, series, as_of) do update
               set method = excluded.method, low = excluded.low, middle = excluded.middle, high = excluded.high,
                   reason = excluded.reason, run_rate = excluded.run_rate, made_at = excluded.made_at
             where (f.method, f.low, f.middle, f.high, f.reason, f.run_rate)
                   is distinct from
                   (excluded.method, excluded.low, excluded.middle, excluded.high, excluded.reason, excluded.run_rate)""";

    private static final String OF_INDICATOR =
            " and s.indicator = (select id from indicator.indicator where jurisdiction = :jurisdiction and code = :code)";

    private final JdbcClient db;
    private final JudgementTables tables;
    private final Copying copying;

    ForecastTables(JdbcClient db, JudgementTables tables, Copying copying) {
        this.db = db;
        this.tables = tables;
        this.copying = copying;
    }

    /** Keeps forecasts; those of lines and periods that had none are copied at once. */
    void replace(UUID jurisdiction, Collection<Long> series, int fromYear, List<Forecasting.Row> rows, Instant now) {
        Set<Seen> before = before(jurisdiction, series, fromYear);
        Map<Boolean, List<Forecasting.Row>> byNews = rows.stream()
                .collect(Collectors.partitioningBy(row -> before.contains(new Seen(row.series(), row.asOf()))));
        tables.run(REPLACE, jurisdiction, byNews.getOrDefault(true, List.of()), now);
        copy(jurisdiction, byNews.getOrDefault(false, List.of()), now);
        rows.forEach(row -> before.remove(new Seen(row.series(), row.asOf())));
        remove(jurisdiction, before);
    }

    private Set<Seen> before(UUID jurisdiction, Collection<Long> series, int fromYear) {
        return new HashSet<>(db.sql("""
                select series, as_of from indicator.forecast
                 where jurisdiction = :jurisdiction and series = any(:series) and year >= :from""")
                .param("jurisdiction", jurisdiction)
                .param("series", series.toArray(Long[]::new))
                .param("from", fromYear)
                .query((row, n) -> new Seen(row.getLong("series"), row.getString("as_of")))
                .list());
    }

    private void copy(UUID jurisdiction, List<Forecasting.Row> rows, Instant now) {
        if (rows.isEmpty()) {
            return;
        }
        copying.into(COLUMNS, to -> {
            for (Forecasting.Row row : rows) {
                to.id(jurisdiction).number(row.series()).words(row.asOf()).integer(row.year());
                to.words(row.method()).decimal(row.low()).decimal(row.middle()).decimal(row.high());
                to.json(tables.written(row.reason()));
                to.json(row.runRate() == null ? null : tables.written(row.runRate()));
                to.moment(now).end();
            }
        });
    }

    private void remove(UUID jurisdiction, Collection<Seen> gone) {
        if (gone.isEmpty()) {
            return;
        }
        db.sql("""
                delete from indicator.forecast f
                 using jsonb_to_recordset(cast(:gone as jsonb)) as r(series bigint, "asOf" text)
                 where f.jurisdiction = :jurisdiction and f.series = r.series and f.as_of = r."asOf" """)
                .param("jurisdiction", jurisdiction)
                .param("gone", tables.written(gone))
                .update();
    }

    /** The forecasts of a year of an indicator or of a unit or of both, by indicator and unit, from the first period on; looked up by their lines. */
    Map<Owner, NavigableMap<Period, YearForecast>> of(
            UUID jurisdiction, int year, @Nullable String indicator, @Nullable UUID unit) {
        Map<Owner, NavigableMap<Period, YearForecast>> forecasts = new HashMap<>();
        db.sql("""
                select i.code, s.unit, f.as_of, f.method, f.low, f.middle, f.high, f.reason, f.run_rate
                  from indicator.series s
                 cross join lateral (select * from indicator.forecast
                         where jurisdiction = :jurisdiction and series = s.id and year = :year
                        offset 0) f
                  join indicator.indicator i on (i.jurisdiction, i.id) = (s.jurisdiction, s.indicator)
                 where s.jurisdiction = :jurisdiction""" + (indicator == null ? "" : OF_INDICATOR) + (unit == null ? "" : " and s.unit = :unit"))
                .param("jurisdiction", jurisdiction)
                .param("year", year)
                .param("code", indicator)
                .param("unit", unit)
                .query(row -> {
                    YearForecast forecast = forecast(row);
                    forecasts
                            .computeIfAbsent(
                                    new Owner(row.getString("code"), row.getObject("unit", UUID.class)),
                                    owner -> new TreeMap<>())
                            .put(forecast.asOf(), forecast);
                });
        return forecasts;
    }

    /** The newest forecast of a year of each of some indicators as a whole, by code. */
    Map<String, YearForecast> newest(UUID jurisdiction, int year, Collection<String> codes) {
        Map<String, YearForecast> newest = new HashMap<>();
        db.sql("""
                select i.code, f.as_of, f.method, f.low, f.middle, f.high, f.reason, f.run_rate
                  from indicator.indicator i
                  join indicator.series s on (s.jurisdiction, s.indicator) = (i.jurisdiction, i.id) and s.unit = :whole
                 cross join lateral (select * from indicator.forecast
                         where jurisdiction = :jurisdiction and series = s.id and year = :year
                         order by as_of desc limit 1) f
                 where i.jurisdiction = :jurisdiction and i.code in (:codes)""")
                .param("jurisdiction", jurisdiction)
                .param("year", year)
                .param("whole", Goal.WHOLE)
                .param("codes", codes)
                .query(row -> {
                    newest.put(row.getString("code"), forecast(row));
                });
        return newest;
    }

    private YearForecast forecast(ResultSet row) throws SQLException {
        String runRate = row.getString("run_rate");
        BigDecimal middle = row.getBigDecimal("middle");
        return new YearForecast(
                Period.parse(row.getString("as_of")),
                row.getString("method"),
                row.getBigDecimal("low"),
                middle,
                row.getBigDecimal("high"),
                tables.read(row.getString("reason"), Told.class),
                runRate == null ? null : tables.read(runRate, Told.class));
    }

    /** Whose forecast. */
    record Owner(String indicator, UUID unit) {}

    /** From where a forecast looks. */
    record Seen(long series, String asOf) {}
}
