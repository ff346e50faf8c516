package org.paodao.progress.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that reads many reports in few columns. */
@Repository
class ReportLineTables {
    private static final String LINES = """
            select r.round, r.item, r.plan, r.unit, r.state, r.edition, r.by_office, r.submitted_by, r.approved_by, r.version,
                   v.on_schedule, v.percent, v.computed, v.covered_by,
                   cast(timezone(:zone, f.submitted_at) as date) as sent_on,
                   cast(timezone(:zone, r.changed_at) as date) as since
              from progress.report r
              left join progress.report_version v
                on (v.jurisdiction, v.round, v.item, v.number) = (r.jurisdiction, r.round, r.item, r.edition)
              left join progress.report_version f
                on (f.jurisdiction, f.round, f.item, f.number) = (r.jurisdiction, r.round, r.item, 1)
             where r.jurisdiction = :jurisdiction and r.round in (:rounds)""";

    private final JdbcClient db;
    private final Clock clock;

    ReportLineTables(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The reports of some rounds, by place. */
    Map<Place, ReportLine> of(UUID jurisdiction, Collection<UUID> rounds) {
        Map<Place, ReportLine> lines = new HashMap<>();
        if (!rounds.isEmpty()) {
            db.sql(LINES)
                    .param("jurisdiction", jurisdiction)
                    .param("rounds", List.copyOf(rounds))
                    .param("zone", clock.getZone().getId())
                    .query(ReportLineTables::line)
                    .list()
                    .forEach(line -> lines.put(line.place(), line));
        }
        return lines;
    }

    private static ReportLine line(ResultSet row, int n) throws SQLException {
        return new ReportLine(
                new Place(row.getObject("round", UUID.class), row.getObject("item", UUID.class)),
                row.getObject("plan", UUID.class),
                row.getObject("unit", UUID.class),
                ReportTables.state(row),
                row.getInt("version"),
                row.getObject("on_schedule", Boolean.class),
                row.getBigDecimal("percent"),
                row.getBigDecimal("computed"),
                row.getObject("covered_by", UUID.class),
                row.getObject("sent_on", LocalDate.class),
                row.getObject("since", LocalDate.class));
    }
}
