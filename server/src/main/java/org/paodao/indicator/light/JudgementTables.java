package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Copying;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Due;
import org.paodao.scoring.light.Light;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL that keeps lights; only what is otherwise than it was is written. */
@Repository
class JudgementTables {
    private static final int AT_ONCE = 1000;
    /** A light that is as it was keeps the moment since when it is so. */
    private static final String CHANGE = """
            update indicator.judged_year j
               set periods = r.periods, lights = r.lights, provisional = r.provisional, amounts = r.amounts,
                   value_versions = r.value_versions, rule_codes = r.rule_codes, rule_versions = r.rule_versions,
                   rule_numbers = r.rule_numbers, editions = r.editions, behind = r.behind, not_started = r.not_started,
                   dues = r.dues, turns_on = r.turns_on, inputs = r.inputs, reasons = r.reasons,
                   consequences = r.consequences, turns_first = r.turns_first,
                   judged_at = array(
                       select case when indicator.light_of(j, was.place) = indicator.light_of(r, now.place)
                                   then indicator.nth(j.judged_at, was.place) else :now end
                         from unnest(r.periods) with ordinality now (period, place)
                         left join unnest(j.periods) with ordinality was (period, place) using (period)
                        order by now.place)
              from jsonb_populate_recordset(cast(null as indicator.judged_year), cast(:rows as jsonb)) r
             where (j.jurisdiction, j.series, j.year) = (:jurisdiction, r.series, r.year)
               and (cardinality(j.periods) <> cardinality(r.periods)
                    or exists (select from unnest(r.periods) with ordinality now (period, place)
                                 left join unnest(j.periods) with ordinality was (period, place) using (period)
                                where indicator.light_of(j, was.place) is distinct from indicator.light_of(r, now.place)))""";

    private final JdbcClient db;
    private final JsonMapper json;
    private final Copying copying;

    JudgementTables(JdbcClient db, JsonMapper json, Copying copying) {
        this.copying = copying;
        this.db = db;
        this.json = json;
    }

    /** The lights of these lines as they were judged last, from a year on. */
    Map<Material.Spot, Before> before(UUID jurisdiction, Collection<Long> series, int fromYear) {
        Map<Material.Spot, Before> before = new HashMap<>();
        // Line by line: of a hundred thousand lines the database would rather read all lights of the year, each time.
        db.sql("""
                select j.series, j.period, j.light, j.provisional, j.amount, j.due, j.rule_code, j.rule_version, j.inputs
                  from unnest(:series) as line (series)
                 cross join lateral (select * from indicator.judgement
                         where jurisdiction = :jurisdiction and series = line.series and year >= :from
                        offset 0) j""")
                .param("jurisdiction", jurisdiction)
                .param("series", series.toArray(Long[]::new))
                .param("from", fromYear)
                .query(row -> {
                    before.put(
                            new Material.Spot(row.getLong("series"), Period.parse(row.getString("period"))),
                            new Before(
                                    Light.valueOf(row.getString("light")),
                                    row.getBoolean("provisional"),
                                    row.getBigDecimal("amount"),
                                    Due.valueOf(row.getString("due")),
                                    row.getString("rule_code"),
                                    row.getInt("rule_version"),
                                    inputs(row.getString("inputs"))));
                });
        return before;
    }

    private @Nullable Inputs inputs(@Nullable String written) {
        return written == null ? null : json.readValue(written, Inputs.class);
    }

    /** Keeps years that had no lights before. */
    void add(UUID jurisdiction, List<JudgedYear> lights, Instant now) {
        if (!lights.isEmpty()) {
            copying.into(JudgedYear.COLUMNS, rows -> lights.forEach(year -> year.copy(rows, jurisdiction, json, now)));
        }
    }

    /** Keeps years that had some before. */
    void change(UUID jurisdiction, List<JudgedYear> lights, Instant now) {
        run(CHANGE, jurisdiction, lights, now);
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
                 using jsonb_to_recordset(cast(:rows as jsonb)) as r(series bigint, year integer)
                 where j.jurisdiction = :jurisdiction and j.series = r.series and j.year = r.year""")
                .param("jurisdiction", jurisdiction)
                .param("rows", json.writeValueAsString(years))
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

    /**
     * A light as it was judged before.
     *
     * @param inputs null where they are not kept with the light
     */
    record Before(
            Light light,
            boolean provisional,
            @Nullable BigDecimal amount,
            Due due,
            @Nullable String ruleCode,
            int ruleVersion,
            @Nullable Inputs inputs) {}

    /** A light that became another. */
    record Turn(UUID id, long series, String period, String was, String became, boolean provisional, List<Told> why) {}
}
