package org.paodao.indicator.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of figures: what a figure was goes to value_past in the statement before the one that changes it. */
@Repository
class ValueTables {
    private static final String CHANGED =
            " jsonb_to_recordset(:values::jsonb) as r(series bigint, period text, amount numeric,"
                    + " reported boolean, stage text, state text, version integer, comment text, source text, load uuid, entered_by uuid) ";

    private static final String AT = "select " + Rows.COLUMNS + """
              from jsonb_to_recordset(:places::jsonb) as r(indicator uuid, unit uuid, part text, period text)
              join indicator.series s on s.jurisdiction = :jurisdiction and (s.indicator, s.unit, s.part) = (r.indicator, r.unit, r.part)
              join indicator.value v on v.jurisdiction = :jurisdiction and (v.series, v.period) = (s.id, r.period)
            """;

    private final JdbcClient db;
    private final Rows rows;
    private final LineNumbers numbers;

    ValueTables(JdbcClient db, Rows rows, LineNumbers numbers) {
        this.db = db;
        this.rows = rows;
        this.numbers = numbers;
    }

    /** Until the transaction ends nobody else changes this figure. */
    void hold(UUID jurisdiction, Place place) {
        db.sql("""
                select v.series from indicator.series s
                  join indicator.value v on (v.jurisdiction, v.series) = (s.jurisdiction, s.id)
                 where s.jurisdiction = :jurisdiction and s.indicator = :indicator and s.unit = :unit and s.part = :part
                   and v.period = :period
                   for no key update of v""")
                .param("jurisdiction", jurisdiction)
                .param("indicator", place.indicator())
                .param("unit", place.unit())
                .param("part", place.part())
                .param("period", place.period().toString())
                .query(Long.class)
                .optional();
    }

    /** The figures at some places; where there is none yet, none is returned. */
    Map<Place, Value> at(UUID jurisdiction, List<Place> places) {
        return found(db.sql(AT), jurisdiction, places);
    }

    /** The same to take a step with them: whoever takes one at the same moment waits, and then sees what became of them. */
    Map<Place, Value> held(UUID jurisdiction, List<Place> places) {
        return found(db.sql(AT + " order by v.series, v.period for no key update of v"), jurisdiction, places);
    }

    private Map<Place, Value> found(JdbcClient.StatementSpec statement, UUID jurisdiction, List<Place> places) {
        Map<Place, Value> found = new HashMap<>();
        statement
                .param("places", rows.places(places))
                .param("jurisdiction", jurisdiction)
                .query(Rows::value)
                .list()
                .forEach(value -> found.put(value.place(), value));
        return found;
    }

    /** Those of some figures that were left for the state they are in for another reason than this one. */
    Set<Place> leftOtherwise(UUID jurisdiction, List<Value> values, String reason) {
        return new HashSet<>(db.sql("""
                        select s.indicator, s.unit, s.part, p.period
                          from jsonb_to_recordset(:values::jsonb) as r(series bigint, period text, version integer)
                          join indicator.value_past p on p.jurisdiction = :jurisdiction
                               and (p.series, p.period, p.version) = (r.series, r.period, r.version - 1)
                          join indicator.series s on (s.jurisdiction, s.id) = (p.jurisdiction, p.series)
                         where p.reason <> :reason""")
                .param("values", rows.values(values))
                .param("jurisdiction", jurisdiction)
                .param("reason", reason)
                .query((row, n) -> Rows.place(row))
                .list());
    }

    /** Nobody else enters figures under this account until the transaction ends: where there is none yet there is no row to hold, and it is one hand that presses twice. */
    void hold(CurrentUser user) {
        db.sql("select pg_advisory_xact_lock(hashtext('indicator.value'), hashtext(:account))")
                .param("account", user.account().toString())
                .query((row, n) -> n)
                .list();
    }

    /** The numbers of some lines; a line that is new gets one. */
    Map<Place.Line, Long> series(UUID jurisdiction, List<Place.Line> lines) {
        return numbers.of(jurisdiction, lines);
    }

    /** Writes figures where there were none; false when somebody was faster at one of them. */
    boolean insert(CurrentUser user, List<Value> fresh) {
        return db.sql("""
                insert into indicator.value (jurisdiction, series, period, amount, reported, stage, state, version, comment, source,
                       load, changed_at, changed_by, entered_by)
                select :jurisdiction, r.series, r.period, r.amount, r.reported, r.stage, r.state, r.version, nullif(r.comment, ''),
                       nullif(r.source, ''), r.load, now(), :by, r.entered_by
                  from""" + CHANGED + """
                on conflict (jurisdiction, series, period) do nothing""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("by", user.account())
                        .param("values", rows.values(fresh))
                        .update()
                == fresh.size();
    }

    /**
     * Changes figures, each by exactly one version; false when one is no longer at the version before.
     *
     * @param reason why what they were was left
     */
    boolean update(CurrentUser user, List<Value> changed, String reason) {
        String values = rows.values(changed);
        int kept = db.sql("""
                insert into indicator.value_past (jurisdiction, series, period, version, amount, reported, stage, state, comment, source,
                       source_file, load, changed_at, changed_by, entered_by, reason)
                select v.jurisdiction, v.series, v.period, v.version, v.amount, v.reported, v.stage, v.state, v.comment, v.source,
                       v.source_file, v.load, v.changed_at, v.changed_by, v.entered_by, :reason
                  from""" + CHANGED + """
                  join indicator.value v on v.jurisdiction = :jurisdiction and (v.series, v.period, v.version) = (r.series, r.period, r.version - 1)
                on conflict (jurisdiction, series, period, version) do nothing""")
                .param("reason", reason)
                .param("jurisdiction", user.jurisdiction())
                .param("values", values)
                .update();
        int written = db.sql("""
                update indicator.value v
                   set amount = r.amount, reported = r.reported, stage = r.stage, state = r.state, version = r.version,
                       comment = nullif(r.comment, ''), source = nullif(r.source, ''), load = r.load, changed_at = now(), changed_by = :by,
                       entered_by = r.entered_by, source_file = case when v.amount = r.amount then v.source_file end
                  from""" + CHANGED + """
                 where v.jurisdiction = :jurisdiction and (v.series, v.period, v.version) = (r.series, r.period, r.version - 1)""")
                .param("by", user.account())
                .param("jurisdiction", user.jurisdiction())
                .param("values", values)
                .update();
        return kept == changed.size() && written == changed.size();
    }

    /** Puts a source document beside a figure; false when the figure was changed since it was seen. */
    boolean document(CurrentUser user, Value seen, UUID file) {
        int kept = db.sql("""
                insert into indicator.value_past (jurisdiction, series, period, version, amount, reported, stage, state, comment, source,
                       source_file, load, changed_at, changed_by, entered_by, reason)
                select jurisdiction, series, period, version, amount, reported, stage, state, comment, source, source_file, load, changed_at,
                       changed_by, entered_by, ''
                  from indicator.value
                 where jurisdiction = :jurisdiction and series = :series and period = :period and version = :version
                on conflict (jurisdiction, series, period, version) do nothing""")
                .param("jurisdiction", user.jurisdiction())
                .param("series", seen.series())
                .param("period", seen.place().period().toString())
                .param("version", seen.version())
                .update();
        int written = db.sql("""
                update indicator.value
                   set source_file = :file, version = version + 1, changed_at = now(), changed_by = :by
                 where jurisdiction = :jurisdiction and series = :series and period = :period and version = :version""")
                .param("file", file)
                .param("by", user.account())
                .param("jurisdiction", user.jurisdiction())
                .param("series", seen.series())
                .param("period", seen.place().period().toString())
                .param("version", seen.version())
                .update();
        follow(user, seen);
        return kept == 1 && written == 1;
    }

    /** Puts the source document that came with a figure beside it, if one did. */
    void documented(CurrentUser user, Value written) {
        db.sql("""
                update indicator.value set source_file = coalesce(cast(:file as uuid), source_file)
                 where jurisdiction = :jurisdiction and series = :series and period = :period and version = :version""")
                .param("file", written.document())
                .param("jurisdiction", user.jurisdiction())
                .param("series", written.series())
                .param("period", written.place().period().toString())
                .param("version", written.version())
                .update();
    }

    /** A correction that waits is for the same figure as before: no amount changes. */
    private void follow(CurrentUser user, Value seen) {
        db.sql("""
                update indicator.correction set corrects = :version + 1
                 where jurisdiction = :jurisdiction and series = :series and period = :period and corrects = :version""")
                .param("jurisdiction", user.jurisdiction())
                .param("series", seen.series())
                .param("period", seen.place().period().toString())
                .param("version", seen.version())
                .update();
    }
}
