package org.paodao.indicator.light;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL that keeps which periods of which indicators have lights, so that nobody has to go through millions of them to learn it. */
@Repository
class JudgedPeriods {
    private static final String ROWS = """
            from jsonb_to_recordset(cast(:rows as jsonb)) as r(code text, period text, figures boolean, colours boolean)
              join indicator.indicator i on i.jurisdiction = :jurisdiction and i.code = r.code""";

    private final JdbcClient db;
    private final JsonMapper json;

    JudgedPeriods(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Keeps those of some indicators from a year on; there are no others. */
    void all(UUID jurisdiction, Collection<String> codes, int fromYear, List<Judged> periods) {
        db.sql("""
                delete from indicator.judged_period p
                 using indicator.indicator i
                 where p.jurisdiction = :jurisdiction and i.jurisdiction = :jurisdiction and i.id = p.indicator
                   and i.code = any(:codes) and left(p.period, 4)::integer >= :from
                   and not exists (select from jsonb_to_recordset(cast(:rows as jsonb)) as r(code text, period text)
                                    where r.code = i.code and r.period = p.period)""")
                .param("jurisdiction", jurisdiction)
                .param("codes", codes.toArray(String[]::new))
                .param("from", fromYear)
                .param("rows", json.writeValueAsString(periods))
                .update();
        put(jurisdiction, periods, """
                set figures = excluded.figures, judged = excluded.judged
                 where (p.figures, p.judged) <> (excluded.figures, excluded.judged)""");
    }

    /** Keeps these; what was known of others holds. */
    void more(UUID jurisdiction, List<Judged> periods) {
        put(jurisdiction, periods, """
                set figures = p.figures or excluded.figures, judged = p.judged or excluded.judged
                 where not p.figures and excluded.figures or not p.judged and excluded.judged""");
    }

    private void put(UUID jurisdiction, List<Judged> periods, String otherwise) {
        db.sql("""
                insert into indicator.judged_period as p (jurisdiction, indicator, period, figures, judged)
                select :jurisdiction, i.id, r.period, r.figures, r.colours
                """ + ROWS + " on conflict (jurisdiction, indicator, period) do update " + otherwise)
                .param("jurisdiction", jurisdiction)
                .param("rows", json.writeValueAsString(periods))
                .update();
    }

    /** Which of these indicators have any lights: of the others none is looked for. */
    Set<UUID> lit(UUID jurisdiction, Collection<UUID> indicators) {
        return Set.copyOf(db.sql("""
                select distinct indicator from indicator.judged_period
                 where jurisdiction = :jurisdiction and indicator = any(:indicators)""")
                .param("jurisdiction", jurisdiction)
                .param("indicators", indicators.toArray(UUID[]::new))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list());
    }

    /** Those of some indicators from a year on, as their lights have them now. */
    List<Judged> now(UUID jurisdiction, Collection<String> codes, int fromYear) {
        return db.sql("""
                select i.code, j.period, bool_or(j.amount is not null) as figures,
                       bool_or(j.light in ('GREEN', 'YELLOW', 'RED', 'BLUE')) as colours
                  from indicator.indicator i
                  join indicator.series s on s.jurisdiction = :jurisdiction and s.indicator = i.id
                 cross join lateral (select period, amount, light from indicator.judgement
                         where jurisdiction = :jurisdiction and series = s.id and year >= :from
                        offset 0) j
                 where i.jurisdiction = :jurisdiction and i.code = any(:codes)
                 group by i.code, j.period""")
                .param("jurisdiction", jurisdiction)
                .param("codes", codes.toArray(String[]::new))
                .param("from", fromYear)
                .query((row, n) -> new Judged(
                        row.getString("code"),
                        row.getString("period"),
                        row.getBoolean("figures"),
                        row.getBoolean("colours")))
                .list();
    }

    /**
     * A period of an indicator that has lights.
     *
     * @param figures whether any of them has a figure
     * @param colours whether any of them has a colour
     */
    record Judged(String code, String period, boolean figures, boolean colours) {}
}
