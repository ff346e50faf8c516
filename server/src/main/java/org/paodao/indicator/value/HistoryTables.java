package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that reads what figures were: of other periods, and of the same one before. */
@Repository
class HistoryTables {
    /** Why a figure v that is not sent was sent back; empty where its unit took it back itself, null where it was never sent. */
    static final String RETURNED_BECAUSE = """
            (select p.reason from indicator.value_past p
              where (p.jurisdiction, p.series, p.period) = (v.jurisdiction, v.series, v.period)
                and p.state in ('SUBMITTED', 'APPROVED', 'LOCKED')
              order by p.version desc limit 1)""";

    private final JdbcClient db;
    private final Rows rows;

    HistoryTables(JdbcClient db, Rows rows) {
        this.db = db;
        this.rows = rows;
    }

    /** The amounts of some lines through all periods, those that were returned left out. */
    Map<Place.Line, SortedMap<Period, BigDecimal>> amounts(UUID jurisdiction, List<Place.Line> lines) {
        return amounts(jurisdiction, lines, "v.state <> 'RETURNED'", (place, state) -> true);
    }

    /** Those that the user may see: what stands everybody, what is on its way its unit and the office. */
    Map<Place.Line, SortedMap<Period, BigDecimal>> seen(CurrentUser user, Frame frame, List<Place.Line> lines) {
        return amounts(
                user.jurisdiction(),
                lines,
                "v.state <> 'RETURNED'",
                (place, state) -> state.stands() || ValueLists.inside(user, frame, place));
    }

    /** Those that their units have sent: what is still being written is for nobody above. */
    Map<Place.Line, SortedMap<Period, BigDecimal>> sent(UUID jurisdiction, List<Place.Line> lines) {
        return amounts(jurisdiction, lines, "v.state in ('SUBMITTED', 'APPROVED', 'LOCKED')", (place, state) -> true);
    }

    private Map<Place.Line, SortedMap<Period, BigDecimal>> amounts(
            UUID jurisdiction, List<Place.Line> lines, String counted, BiPredicate<Place, State> shown) {
        Map<Place.Line, SortedMap<Period, BigDecimal>> amounts = new HashMap<>();
        db.sql("""
                select s.indicator, s.unit, s.part, v.period, v.amount, v.state
                  from (select distinct indicator, unit, part
                          from jsonb_to_recordset(:lines::jsonb) as x(indicator uuid, unit uuid, part text)) r
                  join indicator.series s on s.jurisdiction = :jurisdiction and (s.indicator, s.unit, s.part) = (r.indicator, r.unit, r.part)
                  join indicator.value v on v.jurisdiction = :jurisdiction and v.series = s.id
                 where v.amount is not null and """ + " " + counted)
                .param("lines", rows.lines(lines))
                .param("jurisdiction", jurisdiction)
                .query(row -> {
                    Place place = Rows.place(row);
                    if (shown.test(place, State.valueOf(row.getString("state")))) {
                        amounts.computeIfAbsent(place.line(), line -> new TreeMap<>())
                                .put(place.period(), row.getBigDecimal("amount"));
                    }
                });
        return amounts;
    }

    /** The same by the numbers of the lines. */
    Map<Long, List<LinePast.Known>> amounts(UUID jurisdiction, Collection<Long> series) {
        Map<Long, List<LinePast.Known>> amounts = new HashMap<>();
        Map<String, Period> periods = new HashMap<>();
        db.sql("""
                select v.*
                  from unnest(:series) as line (series)
                 cross join lateral (select series, period, amount from indicator.value
                         where jurisdiction = :jurisdiction and series = line.series and amount is not null and state <> 'RETURNED'
                        offset 0) v""")
                .param("jurisdiction", jurisdiction)
                .param("series", series.toArray(Long[]::new))
                .query(row -> {
                    Period period = periods.computeIfAbsent(row.getString("period"), Period::parse);
                    amounts.computeIfAbsent(row.getLong("series"), line -> new ArrayList<>())
                            .add(new LinePast.Known(period, row.getBigDecimal("amount")));
                });
        return amounts;
    }

    /** What a figure was, newest first. */
    List<Kept> past(UUID jurisdiction, Value value) {
        return db.sql("""
                select version, amount, stage, state, coalesce(comment, '') as comment, coalesce(source, '') as source, changed_at,
                       changed_by, source_file, reason
                  from indicator.value_past
                 where jurisdiction = :jurisdiction and series = :series and period = :period
                 order by version desc""")
                .param("jurisdiction", jurisdiction)
                .param("series", value.series())
                .param("period", value.place().period().toString())
                .query((row, n) -> new Kept(
                        row.getInt("version"),
                        row.getBigDecimal("amount"),
                        Stage.valueOf(row.getString("stage")),
                        State.valueOf(row.getString("state")),
                        row.getString("comment"),
                        row.getString("source"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getObject("changed_by", UUID.class),
                        row.getObject("source_file", UUID.class),
                        row.getString("reason")))
                .list();
    }

    /** Who made a figure what it is. */
    UUID changedBy(UUID jurisdiction, Value value) {
        return db.sql("""
                        select changed_by from indicator.value
                         where jurisdiction = :jurisdiction and series = :series and period = :period""")
                .param("jurisdiction", jurisdiction)
                .param("series", value.series())
                .param("period", value.place().period().toString())
                .query(UUID.class)
                .single();
    }

    /** Why figures were sent back that were not sent in again, by the numbers of their lines: also those that are being entered anew. */
    Map<Long, String> returns(UUID jurisdiction, Collection<Value> values) {
        List<Value> open = values.stream()
                .filter(value -> value.state() == State.RETURNED || value.state() == State.DRAFT)
                .toList();
        Map<Long, String> reasons = new HashMap<>();
        db.sql("select v.series, " + RETURNED_BECAUSE + """
                 as reason
                  from jsonb_to_recordset(:values::jsonb) as r(series bigint, period text)
                  join indicator.value v on v.jurisdiction = :jurisdiction and (v.series, v.period) = (r.series, r.period)
                 where\s""" + RETURNED_BECAUSE + " <> ''")
                .param("values", rows.values(open))
                .param("jurisdiction", jurisdiction)
                .query(row -> {
                    reasons.put(row.getLong("series"), row.getString("reason"));
                });
        return reasons;
    }

    /** The figures of a period that were corrected since it was closed, the newest first. */
    List<Changed> changedSince(UUID jurisdiction, Period period, Instant since) {
        return db.sql("""
                select s.indicator, s.unit, s.part, v.period, p.amount as was, v.amount, p.reason, v.changed_at
                  from indicator.value_past p
                  join indicator.value v on (v.jurisdiction, v.series, v.period) = (p.jurisdiction, p.series, p.period)
                  join indicator.series s on (s.jurisdiction, s.id) = (v.jurisdiction, v.series)
                 where p.jurisdiction = :jurisdiction and p.period = :period and p.state = 'LOCKED' and v.changed_at >= :since
                 order by v.changed_at desc""")
                .param("jurisdiction", jurisdiction)
                .param("period", period.toString())
                .param("since", Timestamp.from(since))
                .query((row, n) -> new Changed(
                        Rows.place(row),
                        row.getBigDecimal("was"),
                        row.getBigDecimal("amount"),
                        row.getString("reason"),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    /** The figures of a closed period, and whether each was corrected since. */
    Map<Place, Boolean> corrected(UUID jurisdiction, Period period) {
        Map<Place, Boolean> corrected = new HashMap<>();
        db.sql("""
                select s.indicator, s.unit, s.part, v.period,
                       exists (select from indicator.value_past p
                                where (p.jurisdiction, p.series, p.period) = (v.jurisdiction, v.series, v.period) and p.state = 'LOCKED'
                                  and p.amount is distinct from v.amount and p.changed_at >= c.closed_at) as corrected
                  from indicator.value v
                  join indicator.series s on (s.jurisdiction, s.id) = (v.jurisdiction, v.series)
                  join indicator.closing c on (c.jurisdiction, c.period) = (v.jurisdiction, v.period)
                 where v.jurisdiction = :jurisdiction and v.period = :period""")
                .param("jurisdiction", jurisdiction)
                .param("period", period.toString())
                .query(row -> {
                    corrected.put(Rows.place(row), row.getBoolean("corrected"));
                });
        return corrected;
    }

    /** A figure that was corrected after its period was closed. */
    record Changed(
            Place place, @Nullable BigDecimal was, @Nullable BigDecimal amount, String reason, Instant at) {}
}
