package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that reads lights, changes and forecasts. */
@Repository
class LightTables {
    /** Comes after every period. */
    private static final String LAST = "~";

    private static final String FROM = """
              from indicator.light_change j
              join indicator.series s on (s.jurisdiction, s.id) = (j.jurisdiction, j.series)
              join indicator.indicator i on (i.jurisdiction, i.id) = (s.jurisdiction, s.indicator)
              join indicator.definition d on (d.jurisdiction, d.indicator) = (s.jurisdiction, s.indicator)
            """;

    /** The lights of the jurisdiction as a whole, looked up line by line: they are a thousandth of all. */
    private static final String OF_THE_WHOLE = """
              from indicator.series s
             cross join lateral (select * from indicator.judgement
                     where jurisdiction = :jurisdiction and series = s.id and year >= left(:from, 4)::integer and period >= :from and period < :to
                    offset 0) j
              join indicator.indicator i on (i.jurisdiction, i.id) = (s.jurisdiction, s.indicator)
              join indicator.definition d on (d.jurisdiction, d.indicator) = (s.jurisdiction, s.indicator)
             where s.jurisdiction = :jurisdiction and s.unit = :whole and s.part = ''
               and d.since_edition <= j.edition and (d.until_edition is null or d.until_edition > j.edition)
            """;

    /** Changes, and the one after which the next ones are read. */
    private static final String CHANGES = """
            with seen as (
                select j.changed_at, i.code, s.unit, j.period, j.id
                  from indicator.light_change j
                  join indicator.series s on (s.jurisdiction, s.id) = (j.jurisdiction, j.series)
                  join indicator.indicator i on (i.jurisdiction, i.id) = (s.jurisdiction, s.indicator)
                 where j.jurisdiction = :jurisdiction and j.id = :before)
            select i.code, d.name, d.measure, d.decimals, s.unit, j.id, j.period, j.was, j.became, j.why, j.changed_at
            """;

    private static final String COLUMNS =
            "select i.code, d.name, d.measure, d.decimals, d.responsible_unit, s.unit, j.*\n";
    private static final String STANDING =
            "select i.code, d.responsible_unit, j.period, j.light, j.provisional, j.amount\n";
    private static final String IN_ORDER = " order by i.code, j.period";

    private final JdbcClient db;
    private final LineReading reading;
    private final LightReading lights;

    LightTables(JdbcClient db, LineReading reading, LightReading lights) {
        this.lights = lights;
        this.db = db;
        this.reading = reading;
    }

    /** Of the jurisdiction as a whole, of some indicators from a year on, by indicator and period. */
    List<LightLine> whole(UUID jurisdiction, Collection<String> codes, int fromYear) {
        return db.sql(COLUMNS + OF_THE_WHOLE + " and i.code in (:codes) order by i.code, j.period")
                .param("jurisdiction", jurisdiction)
                .param("whole", Goal.WHOLE)
                .param("from", String.valueOf(fromYear))
                .param("to", LAST)
                .param("codes", codes)
                .query((row, n) -> line(row))
                .list();
    }

    /** The same of some periods only. */
    List<LightLine> whole(UUID jurisdiction, Collection<String> codes, Collection<String> periods) {
        return db.sql(COLUMNS + OF_THE_WHOLE + " and i.code in (:codes) and j.period in (:periods)")
                .param("jurisdiction", jurisdiction)
                .param("whole", Goal.WHOLE)
                .param("from", Collections.min(periods))
                .param("to", LAST)
                .param("codes", codes)
                .param("periods", periods)
                .query((row, n) -> line(row))
                .list();
    }

    /** How the indicators of the jurisdiction as a whole stood in the periods of a year, from the first on, without any reasons. */
    List<Standing> standings(UUID jurisdiction, int year) {
        return db.sql(STANDING + OF_THE_WHOLE + IN_ORDER)
                .param("jurisdiction", jurisdiction)
                .param("whole", Goal.WHOLE)
                .param("from", String.valueOf(year))
                .param("to", String.valueOf(year + 1))
                .query((row, n) -> standing(row))
                .list();
    }

    /** The same of some indicators from a year on. */
    List<Standing> standings(UUID jurisdiction, Collection<String> codes, int fromYear) {
        return db.sql(STANDING + OF_THE_WHOLE + " and i.code in (:codes)" + IN_ORDER)
                .param("jurisdiction", jurisdiction)
                .param("whole", Goal.WHOLE)
                .param("from", String.valueOf(fromYear))
                .param("to", LAST)
                .param("codes", codes)
                .query((row, n) -> standing(row))
                .list();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getString("code"),
                row.getObject("responsible_unit", UUID.class),
                Period.parse(row.getString("period")),
                Light.valueOf(row.getString("light")),
                row.getBoolean("provisional"),
                row.getBigDecimal("amount"));
    }

    private LightLine line(ResultSet row) throws SQLException {
        return reading.line(row, LineReading.meaning(row));
    }

    /** Newest first; what turned at the same moment by indicator, unit and period. */
    List<LightChange> changes(UUID jurisdiction, ChangeFilter filter) {
        return db.sql(CHANGES + FROM + """
                 where j.jurisdiction = :jurisdiction and d.until_edition is null
                   and (:provisional or not j.provisional)
                   and (cast(:code as text) is null or i.code = :code)
                   and (cast(:before as uuid) is null or (j.changed_at <= (select changed_at from seen)
                        and (j.changed_at < (select changed_at from seen)
                             or (i.code, s.unit, j.period, j.id) > (select code, unit, period, id from seen))))
                 order by j.changed_at desc, i.code, s.unit, j.period, j.id
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
                        row.getString("measure"),
                        row.getInt("decimals"),
                        row.getObject("unit", UUID.class),
                        Period.parse(row.getString("period")),
                        Light.valueOf(row.getString("was")),
                        Light.valueOf(row.getString("became")),
                        lights.reasons(row.getString("why")),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    /** A light without its reasons. */
    record Standing(
            String indicator,
            @Nullable UUID responsible,
            Period period,
            Light light,
            boolean provisional,
            @Nullable BigDecimal amount) {
        /** As somebody sees it who may see approved figures only. */
        Standing seenBy(Sight sight) {
            return provisional && !sight.sees(responsible)
                    ? new Standing(indicator, responsible, period, Light.UNPUBLISHED, false, null)
                    : this;
        }

        /** Whether nothing is known yet, so that the one before is the newest that counts. */
        boolean saysNothing() {
            return light == Light.UNPUBLISHED && amount == null;
        }
    }

    /**
     * Which changes are asked for.
     *
     * @param before only those older than this one; null from the newest on
     * @param provisional also those that figures brought that were not approved
     */
    record ChangeFilter(
            @Nullable String indicator, @Nullable UUID before, boolean provisional, int limit) {}
}
