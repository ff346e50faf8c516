package org.paodao.indicator.value;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.paodao.scoring.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of figures that wait for somebody; one statement each. */
@Repository
class FigureToDoTables {
    private final JdbcClient db;

    FigureToDoTables(JdbcClient db) {
        this.db = db;
    }

    /** Some units, and what they report for others by any edition: a figure is reported by the one that its period is judged by. */
    Reporters reporters(UUID jurisdiction, Set<UUID> units) {
        return new Reporters(
                false,
                units,
                db.sql("""
                                select indicator from indicator.definition
                                 where jurisdiction = :jurisdiction and responsible_unit = any(:units) and not each_reports""")
                        .param("jurisdiction", jurisdiction)
                        .param("units", units.toArray(UUID[]::new))
                        .query((row, n) -> row.getObject("indicator", UUID.class))
                        .set());
    }

    /** Which figures of some indicators and periods nobody owes any more: they are sent, or stand. */
    Set<Place> given(UUID jurisdiction, Reporters reporters, Collection<UUID> indicators, Collection<Period> periods) {
        return indicators.isEmpty() || periods.isEmpty()
                ? Set.of()
                : new HashSet<>(db.sql("""
                                select s.indicator, s.unit, s.part, v.period
                                  from indicator.series s
                                  join indicator.value v on (v.jurisdiction, v.series) = (s.jurisdiction, s.id)
                                 where s.jurisdiction = :jurisdiction and v.state in ('SUBMITTED', 'APPROVED', 'LOCKED')
                                   and s.indicator = any(:indicators) and v.period = any(:periods)""" + reporters.narrowing())
                        .params(reporters.parameters())
                        .param("jurisdiction", jurisdiction)
                        .param("indicators", indicators.toArray(UUID[]::new))
                        .param("periods", periods.stream().map(Period::toString).toArray(String[]::new))
                        .query((row, n) -> Rows.place(row))
                        .list());
    }

    /** The figures that are between a unit and its head: sent, or sent back and not sent in again. */
    List<Value> underWay(UUID jurisdiction, Reporters reporters) {
        return db.sql("select " + Rows.COLUMNS + """
                  from indicator.value v join indicator.series s on (s.jurisdiction, s.id) = (v.jurisdiction, v.series)
                 where v.jurisdiction = :jurisdiction and v.state in ('DRAFT', 'SUBMITTED', 'RETURNED')
                   and (v.state <> 'DRAFT' or\s""" + HistoryTables.RETURNED_BECAUSE + " <> '')"
                        + reporters.narrowing() + " order by v.period, v.series")
                .params(reporters.parameters())
                .param("jurisdiction", jurisdiction)
                .query(Rows::value)
                .list();
    }

    /**
     * The figures that were begun and have still to be sent, whatever their year; those of closed periods nobody asks for any more.
     *
     * @param most so many, those of the newest periods
     */
    List<Place> begun(UUID jurisdiction, Reporters reporters, int most) {
        return db.sql("""
                select s.indicator, s.unit, s.part, v.period
                  from indicator.value v join indicator.series s on (s.jurisdiction, s.id) = (v.jurisdiction, v.series)
                 where v.jurisdiction = :jurisdiction and v.state in ('DRAFT', 'RETURNED') and v.amount is not null
                   and not exists (select from indicator.closing c where (c.jurisdiction, c.period) = (v.jurisdiction, v.period))""" + reporters.narrowing() + " order by v.period desc, v.series limit :most")
                .params(reporters.parameters())
                .param("jurisdiction", jurisdiction)
                .param("most", most)
                .query((row, n) -> Rows.place(row))
                .list();
    }

    /** The figures that a check asks about and nobody has explained. */
    List<Asked> asked(UUID jurisdiction, Reporters reporters) {
        return asked(jurisdiction, reporters, "");
    }

    /** The same of figures that the office loaded. */
    List<Asked> askedOfOffice(UUID jurisdiction) {
        return asked(jurisdiction, Reporters.EVERYBODY, " and not v.reported");
    }

    private List<Asked> asked(UUID jurisdiction, Reporters reporters, String which) {
        return db.sql("""
                select s.indicator, s.unit, s.part, w.period, v.reported, min(w.found_at) as found_at
                  from indicator.warning w
                  join indicator.series s on (s.jurisdiction, s.id) = (w.jurisdiction, w.series)
                  join indicator.value v on (v.jurisdiction, v.series, v.period) = (w.jurisdiction, w.series, w.period)
                 where w.jurisdiction = :jurisdiction and w.until_version is null and v.amount is not null
                   and w.reason is null and v.comment is null""" + which + reporters.narrowing()
                        + " group by s.indicator, s.unit, s.part, w.period, v.reported")
                .params(reporters.parameters())
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> new Asked(
                        Rows.place(row),
                        row.getBoolean("reported"),
                        row.getTimestamp("found_at").toInstant()))
                .list();
    }

    /**
     * A figure that asks for a reason.
     *
     * @param reported whether its unit reported it; else the office loaded it and answers for it
     */
    record Asked(Place place, boolean reported, Instant found) {}
}
