package org.paodao.progress.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /**
     * The reports of some rounds, by place.
     *
     * @param narrow which of them are wanted; null for all
     */
    Map<Place, ReportLine> of(UUID jurisdiction, Collection<UUID> rounds, @Nullable Narrow narrow) {
        Map<Place, ReportLine> lines = new HashMap<>();
        if (!rounds.isEmpty()) {
            db.sql(LINES + (narrow == null ? "" : " and (r.unit = any(:units) or r.item = any(:items))"))
                    .param("jurisdiction", jurisdiction)
                    .param("rounds", List.copyOf(rounds))
                    .param("zone", clock.getZone().getId())
                    .param(
                            "units",
                            narrow == null ? new UUID[0] : narrow.units().toArray(UUID[]::new))
                    .param(
                            "items",
                            narrow == null ? new UUID[0] : narrow.items().toArray(UUID[]::new))
                    .query(ReportLineTables::line)
                    .list()
                    .forEach(line -> lines.put(line.place(), line));
        }
        return lines;
    }

    /** The reports that these units wrote, and those on these items, whoever wrote them. */
    record Narrow(Set<UUID> units, Set<UUID> items) {}

    /** The items whose reports in the same round are left to this one. */
    List<UUID> covered(UUID jurisdiction, Place by) {
        return db.sql("""
                select r.item from progress.report r
                  join progress.report_version v
                    on (v.jurisdiction, v.round, v.item, v.number) = (r.jurisdiction, r.round, r.item, r.edition)
                 where r.jurisdiction = :jurisdiction and r.round = :round and v.covered_by = :item order by r.item""")
                .param("jurisdiction", jurisdiction)
                .param("round", by.round())
                .param("item", by.item())
                .query((row, n) -> row.getObject("item", UUID.class))
                .list();
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
