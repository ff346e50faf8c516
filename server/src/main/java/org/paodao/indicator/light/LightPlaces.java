package org.paodao.indicator.light;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.scoring.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that finds which periods and units have lights or figures, leaping from one to the next through an index: never by going through all lights. */
@Repository
class LightPlaces {
    /** The lines of an indicator are gone through in the order of their units; that it is not about parts is said last, for first it would be asked unit by unit. */
    private static final String UNITS = """
            with i as (
                select i.id, d.each_reports, d.responsible_unit
                  from indicator.indicator i
                  left join indicator.definition d on (d.jurisdiction, d.indicator) = (i.jurisdiction, i.id) and d.until_edition is null
                 where i.jurisdiction = :jurisdiction and i.code = :code)
            select s.unit
              from (select id, unit, part from indicator.series
                     where jurisdiction = :jurisdiction and indicator = (select id from i)
                     order by unit
                    offset 0) s
             cross join lateral (select 1 from indicator.judged_year
                     where jurisdiction = :jurisdiction and series = s.id
                     union all
                    select 1 from indicator.value
                     where jurisdiction = :jurisdiction and series = s.id and amount is not null
                       and (state in ('APPROVED', 'LOCKED')
                            or (state = 'SUBMITTED'
                                and (:all or (select case when each_reports then s.unit else responsible_unit end from i) = any(:own))))
                     limit 1) j
             where s.part = ''
             order by s.unit
             limit :most""";

    private final JdbcClient db;

    LightPlaces(JdbcClient db) {
        this.db = db;
    }

    /** The periods, newest first. */
    List<Known> periods(UUID jurisdiction) {
        return db.sql("""
                select p.*, not p.figures and not p.judged
                            and exists (select 1 from indicator.target t
                                         where t.jurisdiction = :jurisdiction and t.until_edition is null
                                           and left(t.period, 4) = left(p.period, 4)) as awaited
                  from (select period, bool_or(figures) as figures, bool_or(judged) as judged
                          from indicator.judged_period where jurisdiction = :jurisdiction
                         group by period) p
                 order by p.period desc""")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> new Known(
                        Period.parse(row.getString("period")),
                        row.getBoolean("figures"),
                        row.getBoolean("judged"),
                        row.getBoolean("awaited")))
                .list();
    }

    /** How many indicators have a target, by year, as the newest edition has it. */
    Map<Integer, Integer> targeted(UUID jurisdiction) {
        Map<Integer, Integer> targeted = new HashMap<>();
        db.sql("""
                select left(period, 4)::integer as year, count(distinct indicator) as indicators
                  from indicator.target
                 where jurisdiction = :jurisdiction and until_edition is null
                 group by 1""").param("jurisdiction", jurisdiction).query(row -> {
            targeted.put(row.getInt("year"), row.getInt("indicators"));
        });
        return targeted;
    }

    /** The units that have lines of figures, in their order; not the whole. */
    List<UUID> units(UUID jurisdiction, @Nullable UUID after, int most) {
        return db.sql("""
                with recursive u as (
                    (select unit, 1 as n from indicator.series
                      where jurisdiction = :jurisdiction and unit > :after order by unit limit 1)
                    union all
                    select (select unit from indicator.series
                             where jurisdiction = :jurisdiction and unit > u.unit order by unit limit 1), u.n + 1
                      from u where u.unit is not null and u.n < :most)
                select unit from u where unit is not null""")
                .param("jurisdiction", jurisdiction)
                .param("after", after == null ? Goal.WHOLE : after)
                .param("most", most)
                .query((row, n) -> row.getObject("unit", UUID.class))
                .list();
    }

    /** The units that an indicator has lights for, or figures that somebody may see, the whole first. */
    List<UUID> units(UUID jurisdiction, String code, Sight sight, int most) {
        return db.sql(UNITS)
                .param("jurisdiction", jurisdiction)
                .param("code", code)
                .param("all", sight.seesAll())
                .param("own", sight.units())
                .param("most", most)
                .query((row, n) -> row.getObject("unit", UUID.class))
                .list();
    }

    /**
     * A period that was judged.
     *
     * @param figures whether there is any figure
     * @param judged whether any light has a colour
     * @param awaited whether there is neither, and something is wanted of its year
     */
    record Known(Period period, boolean figures, boolean judged, boolean awaited) {}
}
