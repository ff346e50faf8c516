package org.paodao.indicator.light;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Consequence;
import org.paodao.scoring.light.Light;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** SQL that reads lights, changes and forecasts. */
@Repository
class LightTables {
    /** So many lights are read at most; whoever wants more gets them as figures. */
    static final int MOST_LINES = 20_000;

    private static final TypeReference<Inputs> INPUTS = new TypeReference<>() {};
    private static final TypeReference<List<Told>> REASONS = new TypeReference<>() {};
    private static final TypeReference<List<Consequence>> CONSEQUENCES = new TypeReference<>() {};
    private static final String FROM = """
              from indicator.%s j
              join indicator.series s on (s.jurisdiction, s.id) = (j.jurisdiction, j.series)
              join indicator.indicator i on (i.jurisdiction, i.id) = (s.jurisdiction, s.indicator)
              join indicator.definition d on (d.jurisdiction, d.indicator) = (s.jurisdiction, s.indicator)
            """;

    private static final String COLUMNS =
            "select i.code, d.name, d.measure, d.decimals, d.responsible_unit, s.unit, j.*\n";
    private static final String LINES = COLUMNS + FROM.formatted("judgement") + """
             where j.jurisdiction = :jurisdiction and j.period >= :from and j.period < :to
               and d.since_edition <= j.edition and (d.until_edition is null or d.until_edition > j.edition)
               and (:all or j.series = any(array(
                    select id from indicator.series l
                     where l.jurisdiction = :jurisdiction
                       and (cast(:code as text) is null or l.indicator =
                            (select id from indicator.indicator where jurisdiction = :jurisdiction and code = :code))
                       and (cast(:unit as uuid) is null or l.unit = :unit or l.indicator in
                            (select indicator from indicator.definition
                              where jurisdiction = :jurisdiction and responsible_unit = :unit)))))
               and (cast(:unit as uuid) is null or s.unit = :unit or d.responsible_unit = :unit)""";
    private static final String SAID_ONLY = """
             and exists (select 1 from indicator.self_report r
                          where r.jurisdiction = j.jurisdiction and r.series = j.series and r.period = j.period)""";
    private static final String NEWEST = COLUMNS + """
              from indicator.series s
             cross join lateral (select * from indicator.judgement
                     where jurisdiction = :jurisdiction and series = s.id and period = any(:periods)
                     order by period desc limit 1) j
              join indicator.indicator i on (i.jurisdiction, i.id) = (s.jurisdiction, s.indicator)
              join indicator.definition d on (d.jurisdiction, d.indicator) = (s.jurisdiction, s.indicator)
             where s.jurisdiction = :jurisdiction
               and (s.unit = any(:units) or (s.unit = :whole and d.responsible_unit = any(:responsible)))
               and d.since_edition <= j.edition and (d.until_edition is null or d.until_edition > j.edition)
             order by d.position, i.code, s.unit""";

    private final JdbcClient db;
    private final JsonMapper json;

    LightTables(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** In the order of the office, then by unit and period; one more than so many says that there are more. */
    List<LightLine> lines(UUID jurisdiction, LightFilter filter, boolean saidOnly) {
        return db.sql(LINES + (saidOnly ? SAID_ONLY : "")
                        + " order by d.position, i.code, s.unit, j.period limit :most")
                .param("jurisdiction", jurisdiction)
                .param("from", filter.from())
                .param("to", filter.until())
                .param("all", filter.indicator() == null && filter.unit() == null)
                .param("code", filter.indicator())
                .param("unit", filter.unit())
                .param("most", MOST_LINES + 1)
                .query((row, n) -> line(row))
                .list();
    }

    /** Of each line of some units, and of those that some answer for as a whole, the newest light of these periods. */
    List<LightLine> newest(
            UUID jurisdiction, Collection<UUID> units, Collection<UUID> responsible, List<String> periods) {
        return db.sql(NEWEST)
                .param("jurisdiction", jurisdiction)
                .param("units", units.toArray(UUID[]::new))
                .param("responsible", responsible.toArray(UUID[]::new))
                .param("whole", Goal.WHOLE)
                .param("periods", periods.toArray(String[]::new))
                .query((row, n) -> line(row))
                .list();
    }

    /** Of the jurisdiction as a whole, of some indicators from a year on, by indicator and period. */
    List<LightLine> whole(UUID jurisdiction, Collection<String> codes, int fromYear) {
        return db.sql(COLUMNS + FROM.formatted("judgement") + """
                 where j.jurisdiction = :jurisdiction and s.unit = :whole and s.part = '' and j.period >= :from
                   and d.since_edition <= j.edition and (d.until_edition is null or d.until_edition > j.edition)
                   and i.code in (:codes)
                 order by i.code, j.period""")
                .param("jurisdiction", jurisdiction)
                .param("whole", Goal.WHOLE)
                .param("from", String.valueOf(fromYear))
                .param("codes", codes)
                .query((row, n) -> line(row))
                .list();
    }

    /** How the indicators of the jurisdiction as a whole stood in the periods of a year, from the first on, without any reasons. */
    List<Standing> standings(UUID jurisdiction, int year) {
        return db.sql("select i.code, d.responsible_unit, j.light, j.provisional, j.amount is not null as known\n"
                        + FROM.formatted("judgement") + """
                 where j.jurisdiction = :jurisdiction and s.unit = :whole and s.part = '' and left(j.period, 4) = :year
                   and d.since_edition <= j.edition and (d.until_edition is null or d.until_edition > j.edition)
                 order by i.code, j.period""")
                .param("jurisdiction", jurisdiction)
                .param("whole", Goal.WHOLE)
                .param("year", String.valueOf(year))
                .query((row, n) -> new Standing(
                        row.getString("code"),
                        row.getObject("responsible_unit", UUID.class),
                        Light.valueOf(row.getString("light")),
                        row.getBoolean("provisional"),
                        row.getBoolean("known")))
                .list();
    }

    private LightLine line(ResultSet row) throws SQLException {
        String code = row.getString("rule_code");
        return new LightLine(
                row.getString("code"),
                row.getString("name"),
                row.getString("measure"),
                row.getInt("decimals"),
                row.getObject("unit", UUID.class),
                row.getObject("responsible_unit", UUID.class),
                Period.parse(row.getString("period")),
                Light.valueOf(row.getString("light")),
                row.getBoolean("provisional"),
                row.getBigDecimal("amount"),
                row.getObject("value_version", Integer.class),
                code == null
                        ? null
                        : new LightLine.Rule(
                                code, row.getInt("rule_version"), row.getObject("rule_number", Integer.class)),
                row.getInt("edition"),
                read(row.getString("inputs"), INPUTS, Inputs.NONE),
                read(row.getString("reasons"), REASONS, List.of()),
                json.readValue(row.getString("consequences"), CONSEQUENCES),
                row.getTimestamp("judged_at").toInstant());
    }

    /** What is kept with a light; null is kept with one of very many. */
    private <T> T read(@Nullable String written, TypeReference<T> type, T otherwise) {
        return written == null ? otherwise : json.readValue(written, type);
    }

    /** Newest first. */
    List<LightChange> changes(UUID jurisdiction, ChangeFilter filter) {
        return db.sql("""
                select i.code, d.name, d.decimals, s.unit, j.id, j.period, j.was, j.became, j.why, j.changed_at
                """ + FROM.formatted("light_change") + """
                 where j.jurisdiction = :jurisdiction and d.until_edition is null
                   and (:provisional or not j.provisional)
                   and (cast(:code as text) is null or i.code = :code)
                   and (cast(:before as uuid) is null or (j.changed_at, j.id) <
                        (select c.changed_at, c.id from indicator.light_change c
                          where c.jurisdiction = :jurisdiction and c.id = :before))
                 order by j.changed_at desc, j.id desc
                 limit :limit""")
                .param("jurisdiction", jurisdiction)
                .param("provisional", filter.provisional())
                .param("code", filter.indicator())
                .param("before", filter.before())
                .param("limit", filter.limit())
                .query((row, n) -> new LightChange(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("name"),
                        row.getInt("decimals"),
                        row.getObject("unit", UUID.class),
                        Period.parse(row.getString("period")),
                        Light.valueOf(row.getString("was")),
                        Light.valueOf(row.getString("became")),
                        json.readValue(row.getString("why"), REASONS),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    /** A light without its reasons; known is whether there is a figure. */
    record Standing(String indicator, @Nullable UUID responsible, Light light, boolean provisional, boolean known) {}

    /**
     * Which changes are asked for.
     *
     * @param before only those older than this one; null from the newest on
     * @param provisional also those that figures brought that were not approved
     */
    record ChangeFilter(
            @Nullable String indicator, @Nullable UUID before, boolean provisional, int limit) {}
}
