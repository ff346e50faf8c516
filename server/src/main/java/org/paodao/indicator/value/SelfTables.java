package org.paodao.indicator.value;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL of what units say themselves: what was said before goes to self_report_past in the statement before the one that changes it. */
@Repository
class SelfTables {
    private static final String COLUMNS =
            "select s.indicator, s.unit, s.part, i.code, r.period, r.state, r.reason, r.version, r.said_at, r.said_by_name ";
    private static final String NAMED = """
              join indicator.series s on (s.jurisdiction, s.id) = (r.jurisdiction, r.series)
              join indicator.indicator i on (i.jurisdiction, i.id) = (s.jurisdiction, s.indicator)
            """;
    private static final String SAID =
            " jsonb_to_recordset(cast(:said as jsonb)) as n(series bigint, period text, state text, reason text, version integer) ";

    private final JdbcClient db;
    private final Rows rows;
    private final JsonMapper json;

    SelfTables(JdbcClient db, Rows rows, JsonMapper json) {
        this.db = db;
        this.rows = rows;
        this.json = json;
    }

    /** What is said at some places, silence included. */
    Map<Place, SelfReport> at(UUID jurisdiction, List<Place> places) {
        Map<Place, SelfReport> found = new HashMap<>();
        db.sql(COLUMNS + "from indicator.self_report r\n" + NAMED + """
                  join jsonb_to_recordset(cast(:places as jsonb)) as p(indicator uuid, unit uuid, part text, period text)
                    on (p.indicator, p.unit, p.part, p.period) = (s.indicator, s.unit, s.part, r.period)
                 where r.jurisdiction = :jurisdiction""")
                .param("places", rows.places(places))
                .param("jurisdiction", jurisdiction)
                .query(SelfTables::report)
                .list()
                .forEach(report -> found.put(report.place(), report));
        return found;
    }

    /** What is said, by indicator, unit and period; whether the figure it belongs to is no longer on its way. */
    List<Told> all(UUID jurisdiction, SelfReports.Wanted wanted) {
        return db.sql(COLUMNS
                        + ", coalesce(v.state in ('APPROVED', 'LOCKED'), true) as settled from indicator.self_report r\n"
                        + NAMED + """
                  left join indicator.value v on (v.jurisdiction, v.series, v.period) = (r.jurisdiction, r.series, r.period)
                 where r.jurisdiction = :jurisdiction and r.state is not null
                   and (cast(:code as text) is null or i.code = :code)
                   and (cast(:year as text) is null or left(r.period, 4) = :year)
                   and (cast(:period as text) is null or r.period = :period)
                 order by i.code, s.unit, r.period""")
                .param("jurisdiction", jurisdiction)
                .param("code", wanted.indicator())
                .param("year", wanted.year() == null ? null : String.valueOf(wanted.year()))
                .param("period", wanted.period())
                .query((row, n) -> new Told(report(row, n), row.getBoolean("settled")))
                .list();
    }

    /** What was said of a figure before, newest first. */
    List<SelfReport> past(UUID jurisdiction, SelfReport report) {
        return db.sql(COLUMNS + "from indicator.self_report_past r\n" + NAMED + """
                 where r.jurisdiction = :jurisdiction and r.period = :period
                   and (s.indicator, s.unit, s.part) = (:indicator, :unit, :part)
                 order by r.version desc""")
                .param("jurisdiction", jurisdiction)
                .param("period", report.place().period().toString())
                .param("indicator", report.place().indicator())
                .param("unit", report.place().unit())
                .param("part", report.place().part())
                .query(SelfTables::report)
                .list();
    }

    private static SelfReport report(ResultSet row, int number) throws SQLException {
        String state = row.getString("state");
        return new SelfReport(
                Rows.place(row),
                row.getString("code"),
                state == null ? null : SelfState.valueOf(state),
                row.getString("reason"),
                row.getInt("version"),
                row.getTimestamp("said_at").toInstant(),
                row.getString("said_by_name"));
    }

    /** Says it, each over the version that was seen; false when somebody was faster at one of them. */
    boolean write(CurrentUser user, Map<Place.Line, Long> series, List<SelfReport.Said> said) {
        String written = json.writeValueAsString(said.stream()
                .map(one -> new Row(
                        Objects.requireNonNull(series.get(one.place().line())),
                        one.place().period().toString(),
                        one.state() == null ? null : one.state().name(),
                        one.reason(),
                        one.seenVersion() + 1))
                .toList());
        keep(user, written);
        return db.sql("""
                insert into indicator.self_report as r (jurisdiction, series, period, state, reason, version, said_at, said_by, said_by_name)
                select :jurisdiction, n.series, n.period, n.state, n.reason, n.version, now(), :by, :name
                  from""" + SAID + """
                on conflict (jurisdiction, series, period) do update
                   set state = excluded.state, reason = excluded.reason, version = excluded.version, said_at = excluded.said_at,
                       said_by = excluded.said_by, said_by_name = excluded.said_by_name
                 where r.version = excluded.version - 1""")
                        .param("said", written)
                        .param("jurisdiction", user.jurisdiction())
                        .param("by", user.account())
                        .param("name", user.displayName())
                        .update()
                == said.size();
    }

    private void keep(CurrentUser user, String written) {
        db.sql("""
                insert into indicator.self_report_past (jurisdiction, series, period, version, state, reason, said_at, said_by, said_by_name)
                select r.jurisdiction, r.series, r.period, r.version, r.state, r.reason, r.said_at, r.said_by, r.said_by_name
                  from""" + SAID + """
                  join indicator.self_report r on r.jurisdiction = :jurisdiction
                   and (r.series, r.period, r.version) = (n.series, n.period, n.version - 1)
                on conflict (jurisdiction, series, period, version) do nothing""")
                .param("said", written)
                .param("jurisdiction", user.jurisdiction())
                .update();
    }

    /** What is said, and whether everybody may know. */
    record Told(SelfReport report, boolean settled) {}

    private record Row(long series, String period, @Nullable String state, String reason, int version) {}
}
