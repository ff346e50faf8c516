package org.paodao.indicator.light;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.indicator.light.MatrixTables.Counted;
import org.paodao.indicator.light.MatrixTables.Defined;
import org.paodao.indicator.light.MatrixTables.Found;
import org.paodao.scoring.light.Light;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of what stands in the matrix without a light: indicators of which nothing is wanted, and the approved figures that units have of them. */
@Repository
class UnlitTables {
    /** The approved figures of the line {@code s} in some periods. */
    private static final String APPROVED = """
            from indicator.value
             where jurisdiction = :jurisdiction and series = s.id and period = any(:periods)
               and amount is not null and state in ('APPROVED', 'LOCKED')
            """;

    /**
     * Of each line it is asked whether it has any figure ("limit 1"), and of each indicator only until a line has one; not of what is worked out, which has many lines
     * and no figure.
     */
    private static final String DEFINED = MatrixTables.DEFINITIONS + """
             d.formula = '' and d.indicator <> all(:lit)
               and exists (select 1
                             from indicator.series s
                            cross join lateral (select 1
            """ + APPROVED + """
                                    limit 1) v
                            where s.jurisdiction = :jurisdiction and s.indicator = d.indicator and s.part = '')
            """ + MatrixTables.NEWEST_FIRST;

    /** The lines are looked up unit by unit, as those of lights are. */
    private static final String CELLS = """
            select s.indicator, s.unit, v.period
              from (select l.id, l.indicator, u.unit
                      from unnest(cast(:units as uuid[])) u(unit)
                     cross join lateral (select id, indicator from indicator.series
                             where jurisdiction = :jurisdiction and unit = u.unit and indicator = any(:shown) and part = ''
                            offset 0) l
                    offset 0) s
             cross join lateral (select period
            """ + APPROVED + """
                     order by period collate "C" desc limit 1) v""";

    private final JdbcClient db;

    UnlitTables(JdbcClient db) {
        this.db = db;
    }

    /**
     * What the indicators are and were that have approved figures in one of these periods, the newest first.
     *
     * @param lit indicators that are left out, for they have lights
     */
    List<Defined> defined(UUID jurisdiction, Collection<UUID> lit, Counted counted) {
        return db.sql(DEFINED)
                .param("jurisdiction", jurisdiction)
                .param("lit", lit.toArray(UUID[]::new))
                .param("periods", counted.names())
                .query(MatrixTables::definition)
                .list();
    }

    /** Of each line of figures of these indicators and units the newest approved figure of these periods, as not judged. */
    List<Found> cells(UUID jurisdiction, Map<UUID, List<Defined>> indicators, Collection<UUID> units, Counted counted) {
        return db.sql(CELLS)
                .param("jurisdiction", jurisdiction)
                .param("periods", counted.names())
                .param("shown", indicators.keySet().toArray(UUID[]::new))
                .param("units", units.toArray(UUID[]::new))
                .query((row, n) -> found(row, indicators, counted))
                .list();
    }

    private static Found found(ResultSet row, Map<UUID, List<Defined>> indicators, Counted counted)
            throws SQLException {
        UUID indicator = row.getObject("indicator", UUID.class);
        return new Found(
                indicator,
                row.getObject("unit", UUID.class),
                counted.period(row.getString("period")),
                Light.NOT_JUDGED,
                false,
                indicators.getOrDefault(indicator, List.of()).getFirst().since(),
                null);
    }
}
