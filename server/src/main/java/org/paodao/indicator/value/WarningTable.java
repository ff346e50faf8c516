package org.paodao.indicator.value;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.check.Check;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that reads and answers what checks found about figures as they stand. */
@Repository
class WarningTable {
    private static final String NOW = """
              from indicator.warning w
              join indicator.series s on (s.jurisdiction, s.id) = (w.jurisdiction, w.series)
              join indicator.value v on (v.jurisdiction, v.series, v.period) = (w.jurisdiction, w.series, w.period)
             where w.jurisdiction = :jurisdiction and w.until_version is null and v.amount is not null
            """;
    private static final String OPEN = " and w.reason is null and v.comment is null ";
    /** A part stands for the question whether it adds up, too, which is kept at the whole. */
    private static final String ASKED = """
               and (cast(:load as uuid) is null or w.load = :load)
               and (cast(:name as text) is null or w.name = :name)
               and (not :places::boolean or exists (select from jsonb_to_recordset(:listed::jsonb) as r(indicator uuid, unit uuid, part text, period text)
                     where (r.indicator, r.unit, r.period) = (s.indicator, s.unit, w.period)
                       and (r.part = s.part or w.name = 'PARTS')))""";

    private static final String UNITS = """
            (s.indicator = any(:whole) or (s.indicator = any(:each) and s.unit = any(:units)))""";

    private final JdbcClient db;
    private final Rows rows;

    WarningTable(JdbcClient db, Rows rows) {
        this.db = db;
        this.rows = rows;
    }

    /** A page of them, after a key. */
    List<Warning> page(UUID jurisdiction, Owners owners, WarningFilter filter, int most) {
        return asked(
                        db.sql("""
                select s.indicator, s.unit, s.part, w.series, w.period, v.amount, v.state, v.reported, v.comment, w.name, w.told, w.load,
                       w.found_at, w.reason, w.answered_by_name
                """ + NOW + ASKED + (filter.open() ? OPEN : "") + " and (:everything or " + UNITS + """
                ) and (w.series, w.period, w.name) > (:series, :period, :after)
                 order by w.series, w.period, w.name
                 limit :most"""),
                        jurisdiction,
                        owners,
                        filter)
                .param("everything", owners.everything())
                .param("series", filter.after().series())
                .param("period", filter.after().period())
                .param("after", filter.after().name())
                .param("most", most)
                .query(WarningTable::warning)
                .list();
    }

    /** How many there are of each check. */
    Map<Check, Integer> counts(UUID jurisdiction, Owners owners, WarningFilter filter) {
        Map<Check, Integer> counts = new EnumMap<>(Check.class);
        asked(
                        db.sql("select w.name, count(*) as found " + NOW + ASKED + (filter.open() ? OPEN : "")
                                + " and (:everything or " + UNITS + ") group by w.name"),
                        jurisdiction,
                        owners,
                        filter)
                .param("everything", owners.everything())
                .query(row -> {
                    counts.put(Check.valueOf(row.getString("name")), row.getInt("found"));
                });
        return counts;
    }

    /** Answers those that the user answers for; how many. An answer that is there already stays where all of a kind are answered. */
    int answer(CurrentUser user, Owners owners, WarningFilter filter, String reason) {
        return asked(
                        db.sql("""
                update indicator.warning w
                   set reason = :reason, answered_at = now(), answered_by = :by, answered_by_name = :byName
                  from indicator.series s, indicator.value v
                 where w.jurisdiction = :jurisdiction and w.until_version is null and w.reason is distinct from :reason
                   and (s.jurisdiction, s.id) = (w.jurisdiction, w.series)
                   and (v.jurisdiction, v.series, v.period) = (w.jurisdiction, w.series, w.period) and v.amount is not null
                """ + ASKED + (filter.open() ? OPEN : "")
                                + " and (:reports or (:loads and not v.reported) or "
                                + UNITS + ")"),
                        user.jurisdiction(),
                        owners,
                        filter)
                .param("reports", owners.reports())
                .param("loads", owners.loads())
                .param("reason", reason)
                .param("by", user.account())
                .param("byName", user.displayName())
                .update();
    }

    private JdbcClient.StatementSpec asked(
            JdbcClient.StatementSpec statement, UUID jurisdiction, Owners owners, WarningFilter filter) {
        return statement
                .param("jurisdiction", jurisdiction)
                .param("load", filter.load())
                .param(
                        "name",
                        filter.check() == null
                                ? null
                                : Objects.requireNonNull(filter.check()).name())
                .param("places", !filter.places().isEmpty())
                .param("listed", rows.places(filter.places()))
                .param("units", owners.unitIds())
                .param("each", owners.eachIds())
                .param("whole", owners.wholeIds());
    }

    private static Warning warning(ResultSet row, int number) throws SQLException {
        UUID load = row.getObject("load", UUID.class);
        return new Warning(
                Rows.place(row),
                row.getLong("series"),
                row.getBigDecimal("amount"),
                State.valueOf(row.getString("state")),
                row.getBoolean("reported"),
                Objects.requireNonNullElse(row.getString("comment"), ""),
                Check.valueOf(row.getString("name")),
                FindingText.read(row.getString("told")),
                load,
                row.getTimestamp("found_at").toInstant(),
                Objects.requireNonNullElse(row.getString("reason"), ""),
                Objects.requireNonNullElse(row.getString("answered_by_name"), ""));
    }

    /** What is asked about some figures. */
    List<Asking.Asked> asked(UUID jurisdiction, Collection<Place> places) {
        return db.sql("""
                select s.indicator, s.unit, s.part, v.period, w.name = 'PARTS' as sum, v.state in ('APPROVED', 'LOCKED') as stands,
                       bool_or(w.reason is null and v.comment is null) as open, coalesce(string_agg(distinct w.reason, '；'), '') as reasons,
                       coalesce(v.comment, '') as comment
                  from jsonb_to_recordset(:places::jsonb) as r(indicator uuid, unit uuid, part text, period text)
                  join indicator.series s on s.jurisdiction = :jurisdiction and (s.indicator, s.unit, s.part) = (r.indicator, r.unit, r.part)
                  join indicator.value v on v.jurisdiction = :jurisdiction and (v.series, v.period) = (s.id, r.period)
                  join indicator.warning w on w.jurisdiction = :jurisdiction and (w.series, w.period) = (s.id, r.period)
                   and w.until_version is null
                 where v.amount is not null
                 group by s.indicator, s.unit, s.part, v.period, w.name = 'PARTS', v.state, v.comment""")
                .param("places", rows.places(List.copyOf(places)))
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> new Asking.Asked(
                        Rows.place(row),
                        row.getBoolean("sum"),
                        row.getBoolean("stands"),
                        row.getBoolean("open"),
                        row.getString("reasons"),
                        row.getString("comment")))
                .list();
    }
}
