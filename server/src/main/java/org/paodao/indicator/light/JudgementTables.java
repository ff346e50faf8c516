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
    private static final int AT_ONCE = 5000;
    private static final String WRITE = """
            insert into indicator.judgement as j (jurisdiction, series, period, light, provisional, amount, value_version,
                   rule_code, rule_version, rule_number, edition, behind, not_started, due, turns_on, inputs, reasons,
                   consequences, judged_at)
            select :jurisdiction, r.series, r.period, r.light, r.provisional, r.amount, r."valueVersion",
                   r."ruleCode", r."ruleVersion", r."ruleNumber", r.edition, r.behind, r."notStarted", r.due, r."turnsOn",
                   r.inputs, r.reasons, r.consequences, :now
              from jsonb_to_recordset(cast(:rows as jsonb)) as r(series bigint, period text, light text, provisional boolean,
                   amount numeric, "valueVersion" integer, "ruleCode" text, "ruleVersion" integer, "ruleNumber" integer,
                   edition integer, behind boolean, "notStarted" boolean, due text, "turnsOn" date, inputs jsonb, reasons jsonb,
                   consequences jsonb)
                on conflict (jurisdiction, series, period) do update
               set light = excluded.light, provisional = excluded.provisional, amount = excluded.amount,
                   value_version = excluded.value_version, rule_code = excluded.rule_code,
                   rule_version = excluded.rule_version, rule_number = excluded.rule_number, edition = excluded.edition,
                   behind = excluded.behind, not_started = excluded.not_started, due = excluded.due,
                   turns_on = excluded.turns_on, inputs = excluded.inputs, reasons = excluded.reasons,
                   consequences = excluded.consequences, judged_at = excluded.judged_at
             where (j.light, j.provisional, j.amount, j.value_version, j.rule_code, j.rule_version, j.rule_number, j.edition,
                    j.behind, j.not_started, j.due, j.turns_on, j.inputs, j.reasons, j.consequences)
                   is distinct from
                   (excluded.light, excluded.provisional, excluded.amount, excluded.value_version, excluded.rule_code,
                    excluded.rule_version, excluded.rule_number, excluded.edition, excluded.behind, excluded.not_started,
                    excluded.due, excluded.turns_on, excluded.inputs, excluded.reasons, excluded.consequences)""";

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
                         where jurisdiction = :jurisdiction and series = line.series and period >= :from
                        offset 0) j""")
                .param("jurisdiction", jurisdiction)
                .param("series", series.toArray(Long[]::new))
                .param("from", String.valueOf(fromYear))
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

    /** Keeps lights that were not there before. */
    void add(UUID jurisdiction, List<JudgementRow> lights, Instant now) {
        if (!lights.isEmpty()) {
            copying.into(
                    JudgementRow.COLUMNS, rows -> lights.forEach(light -> light.copy(rows, jurisdiction, json, now)));
        }
    }

    /** Keeps lights where there were some before. */
    void change(UUID jurisdiction, List<JudgementRow> lights, Instant now) {
        run(WRITE, jurisdiction, lights, now);
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

    void remove(UUID jurisdiction, Collection<Material.Spot> spots) {
        db.sql("""
                delete from indicator.judgement j
                 using jsonb_to_recordset(cast(:rows as jsonb)) as r(series bigint, period text)
                 where j.jurisdiction = :jurisdiction and j.series = r.series and j.period = r.period""")
                .param("jurisdiction", jurisdiction)
                .param(
                        "rows",
                        json.writeValueAsString(spots.stream()
                                .map(spot -> Map.of(
                                        "series",
                                        spot.series(),
                                        "period",
                                        spot.period().toString()))
                                .toList()))
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
