package org.paodao.indicator.light;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.indicator.value.SelfState;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the matrix: which indicators have lights, and how the units that are shown stand in those that are shown. What led to the lights is not read. */
@Repository
class MatrixTables {
    /** An indicator has lights where something is wanted of it or worked out for it; only there is one looked for, line by line until the first. */
    private static final String DEFINED = """
            select i.id, i.code, d.name, d.position, d.responsible_unit, d.each_reports and d.formula = '' as each_reports, d.since_edition, d.until_edition
              from indicator.definition d join indicator.indicator i on (i.jurisdiction, i.id) = (d.jurisdiction, d.indicator)
             where d.jurisdiction = :jurisdiction
               and (d.formula <> ''
                    or exists (select 1 from indicator.target t where t.jurisdiction = :jurisdiction and t.indicator = d.indicator)
                    or exists (select 1 from indicator.series w
                                where w.jurisdiction = :jurisdiction and w.indicator = d.indicator and w.unit = :whole))
               and (select 1 from indicator.series s
                     cross join lateral (select 1 from indicator.judgement
                             where jurisdiction = :jurisdiction and series = s.id and period = any(:periods)
                             limit 1) j
                     where s.jurisdiction = :jurisdiction and s.indicator = d.indicator
                     limit 1) is not null
             order by d.since_edition desc""";

    /** The lines are looked up unit by unit: asked for by a list of units the database goes through all lines of the jurisdiction. */
    private static final String CELLS = """
            select s.indicator, u.unit, j.period, j.light, j.provisional, j.edition, r.state as said,
                   r.state is null or coalesce((select v.state in ('APPROVED', 'LOCKED') from indicator.value v
                           where v.jurisdiction = :jurisdiction and v.series = s.id and v.period = j.period), true) as settled
              from unnest(cast(:units as uuid[])) u(unit)
             cross join lateral (select id, indicator from indicator.series
                     where jurisdiction = :jurisdiction and unit = u.unit and indicator = any(:shown)
                    offset 0) s
             cross join lateral (select period, light, provisional, edition from indicator.judgement
                     where jurisdiction = :jurisdiction and series = s.id and period = any(:periods)
                     order by period desc limit 1) j
              left join lateral (select state from indicator.self_report
                     where jurisdiction = :jurisdiction and series = s.id and period = j.period
                    offset 0) r on true""";

    private final JdbcClient db;

    MatrixTables(JdbcClient db) {
        this.db = db;
    }

    /** What the indicators are and were that have lights in one of these periods, the newest first. */
    List<Defined> defined(UUID jurisdiction, Collection<String> periods) {
        return db.sql(DEFINED)
                .param("jurisdiction", jurisdiction)
                .param("whole", Goal.WHOLE)
                .param("periods", periods.toArray(String[]::new))
                .query((row, n) -> new Defined(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("name"),
                        row.getInt("position"),
                        new Owner(row.getObject("responsible_unit", UUID.class), row.getBoolean("each_reports")),
                        row.getInt("since_edition"),
                        row.getObject("until_edition", Integer.class)))
                .list();
    }

    /** Of each line of figures of these indicators and units the newest light of these periods, with what the unit says of it. */
    List<Found> cells(
            UUID jurisdiction, Collection<UUID> indicators, Collection<UUID> units, Collection<String> periods) {
        return db.sql(CELLS)
                .param("jurisdiction", jurisdiction)
                .param("shown", indicators.toArray(UUID[]::new))
                .param("units", units.toArray(UUID[]::new))
                .param("periods", periods.toArray(String[]::new))
                .query((row, n) -> found(row))
                .list();
    }

    private static Found found(ResultSet row) throws SQLException {
        String said = row.getString("said");
        return new Found(
                row.getObject("indicator", UUID.class),
                row.getObject("unit", UUID.class),
                Period.parse(row.getString("period")),
                Light.valueOf(row.getString("light")),
                row.getBoolean("provisional"),
                row.getInt("edition"),
                said == null ? null : new Word(SelfState.valueOf(said), row.getBoolean("settled")));
    }

    /**
     * What an indicator is from one edition until before another.
     *
     * @param until null while it holds
     */
    record Defined(
            UUID id,
            String code,
            String name,
            int position,
            Owner owner,
            int since,
            @Nullable Integer until) {
        boolean holdsIn(int edition) {
            return since <= edition && (until == null || until > edition);
        }
    }

    /**
     * Who has to do with an indicator.
     *
     * @param each whether each unit reports its own figures
     */
    record Owner(@Nullable UUID responsible, boolean each) {
        /** The unit in whose row a light stands. */
        @Nullable
        UUID concerned(UUID unit) {
            return unit.equals(Goal.WHOLE) ? responsible : unit;
        }

        /** The unit whose word it is. */
        @Nullable
        UUID speaker(UUID unit) {
            return each ? concerned(unit) : responsible;
        }
    }

    /**
     * A light as it is kept.
     *
     * @param word what the unit says; null when it says nothing
     */
    record Found(
            UUID indicator,
            UUID unit,
            Period period,
            Light light,
            boolean provisional,
            int edition,
            @Nullable Word word) {}

    /**
     * What a unit says itself.
     *
     * @param settled whether the figure is no longer on its way, so that everybody may know
     */
    record Word(SelfState state, boolean settled) {}
}
