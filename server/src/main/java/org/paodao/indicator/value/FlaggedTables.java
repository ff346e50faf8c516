package org.paodao.indicator.value;

import java.util.List;
import java.util.UUID;
import org.paodao.indicator.Copying;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.check.Check;
import org.paodao.scoring.check.Severity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of what checks found among figures that were copied beside the table: kept for those that are taken, told of those that say something new. */
@Repository
class FlaggedTables {
    /** Figures {@code o} of a whole with the line {@code s} and of its parts. */
    private static final String OF_ITS_OWN = """
             from indicator.series p
             join indicator.value o on (o.jurisdiction, o.series) = (p.jurisdiction, p.id)
            where (p.jurisdiction, p.indicator, p.unit) = (s.jurisdiction, s.indicator, s.unit)
            """;

    /** Figure by figure ("offset 0"): of what just came in the database knows no numbers yet, and might go through all of it for each. */
    private static final String KEEP = """
                insert into indicator.warning (jurisdiction, series, period, name, since_version, told, load, found_at, reason, answered_at,
                       answered_by, answered_by_name)
                select :jurisdiction, t.series, i.period, f.name, t.version, f.told, :load, now(), coalesce(r.reason, t.said),
                       coalesce(r.answered_at, case when t.said is not null then now() end),
                       coalesce(r.answered_by, case when t.said is not null then cast(:by as uuid) end),
                       coalesce(r.answered_by_name, case when t.said is not null then cast(:byName as text) end)
                  from flagged f
                  join incoming i on i.n = f.n
                 cross join lateral (
                        select v.series, v.version, null as said
                          from indicator.value v
                         where f.name <> 'PARTS'
                           and v.jurisdiction = :jurisdiction and (v.series, v.period) = (i.series, i.period) and v.load = :load
                         union all
                        select v.series, v.version, case when a.part <> '' then i.comment end
                          from indicator.series a
                          join indicator.series s on (s.jurisdiction, s.indicator, s.unit, s.part) = (a.jurisdiction, a.indicator, a.unit, '')
                          join indicator.value v on (v.jurisdiction, v.series, v.period) = (s.jurisdiction, s.id, i.period)
                         where f.name = 'PARTS' and (a.jurisdiction, a.id) = (:jurisdiction, i.series)
                           and exists (select""" + OF_ITS_OWN + """
                         and o.period = i.period and o.load = :load)
                        offset 0) t
                  left join indicator.load_warning r on r.jurisdiction = :jurisdiction and r.load = :load and (r.n, r.name) = (f.n, f.name)""";

    private final JdbcClient db;
    private final Copying copying;

    FlaggedTables(JdbcClient db, Copying copying) {
        this.db = db;
        this.copying = copying;
    }

    /** Copies what was found beside the copied figures, for this transaction. */
    void copy(List<Flagged> flagged) {
        db.sql("""
                create temporary table flagged (n integer not null, name text not null, severity text not null, told text not null)
                    on commit drop""").update();
        copying.into(
                "flagged",
                rows -> flagged.forEach(one -> rows.integer(one.n())
                        .words(one.finding().check().name())
                        .words(one.finding().severity().name())
                        .words(FindingText.write(one.finding().reason()))
                        .end()));
        db.sql("analyze flagged").update();
    }

    /** What is found about figures that say something else than what is there. */
    List<Told> ofChanges(UUID jurisdiction, Severity severity, int most) {
        return db.sql("""
                select f.n, f.name, f.told
                  from flagged f
                  join incoming i on i.n = f.n
                  left join indicator.value v on v.jurisdiction = :jurisdiction and (v.series, v.period) = (i.series, i.period)
                 where f.severity = :severity
                   and""" + Incoming.DIFFERS + """
                 order by f.n, f.name
                 limit :most""")
                .param("jurisdiction", jurisdiction)
                .param("severity", severity.name())
                .param("most", most)
                .query((row, n) ->
                        new Told(row.getInt("n"), Check.valueOf(row.getString("name")), row.getString("told")))
                .list();
    }

    /**
     * Keeps what was found with the figures that a load took, and the reasons that were given when its file was looked at. That parts do not add up is kept with
     * their whole, whichever of them came.
     *
     * @param parts whether parts came
     * @return how much
     */
    int keep(CurrentUser user, UUID load, boolean replacing, boolean parts) {
        if (replacing) {
            end(user.jurisdiction(), load);
        }
        if (replacing && parts) {
            endSums(user.jurisdiction(), load);
        }
        return db.sql(KEEP)
                .param("jurisdiction", user.jurisdiction())
                .param("load", load)
                .param("by", user.account())
                .param("byName", user.displayName())
                .update();
    }

    private void end(UUID jurisdiction, UUID load) {
        db.sql("""
                update indicator.warning w set until_version = v.version
                  from incoming i
                 cross join lateral (select version from indicator.value
                         where jurisdiction = :jurisdiction and (series, period) = (i.series, i.period) and load = :load
                        offset 0) v
                 where w.jurisdiction = :jurisdiction and (w.series, w.period) = (i.series, i.period)
                   and w.until_version is null""").param("jurisdiction", jurisdiction).param("load", load).update();
    }

    /** Ends that the parts of wholes do not add up of which parts were replaced. */
    private void endSums(UUID jurisdiction, UUID load) {
        db.sql("""
                update indicator.warning w set until_version = v.version
                  from indicator.series s, indicator.value v
                 where w.jurisdiction = :jurisdiction and w.name = 'PARTS' and w.until_version is null
                   and (s.jurisdiction, s.id) = (w.jurisdiction, w.series)
                   and (v.jurisdiction, v.series, v.period) = (w.jurisdiction, w.series, w.period)
                   and exists (select""" + OF_ITS_OWN + " and o.period = w.period and o.load = :load)")
                .param("jurisdiction", jurisdiction)
                .param("load", load)
                .update();
    }

    /** Something found about a figure, as it is kept. */
    record Told(int n, Check check, String told) {}
}
