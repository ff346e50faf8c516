package org.paodao.progress.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.progress.round.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL of the reports that stand. */
@Repository
class LatestReportTables {
    private final JdbcClient db;
    private final JsonMapper json;

    LatestReportTables(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /**
     * What was accepted of the items of a plan: of each report the newest such version; in the order of the periods.
     *
     * @param plan null for all
     * @param items only of these and of those that cover them; null for all
     */
    List<AcceptedReport> ofPlan(UUID jurisdiction, @Nullable UUID plan, @Nullable Collection<UUID> items) {
        return db.sql("""
                select distinct on (r.item, o.covers_to, o.due, r.round)
                       r.item, r.round, r.unit, v.number, v.content, v.on_schedule, v.percent, v.computed, v.covered_by, v.accepted_at,
                       o.covers_from, o.covers_to
                  from progress.report r
                  join progress.round o on (o.jurisdiction, o.id) = (r.jurisdiction, r.round)
                  join progress.report_version v on (v.jurisdiction, v.round, v.item) = (r.jurisdiction, r.round, r.item)
                 where r.jurisdiction = :jurisdiction and v.accepted_at is not null
                 %s
                 order by r.item, o.covers_to, o.due, r.round, v.number desc""".formatted(narrowed(plan, items)))
                .param("jurisdiction", jurisdiction)
                .param("plan", plan)
                .param("items", items == null ? null : items.toArray(UUID[]::new))
                .query(this::accepted)
                .list();
    }

    /** Only what narrows: a plan of the database that leaves open whether something does reads every report. */
    private static String narrowed(@Nullable UUID plan, @Nullable Collection<UUID> items) {
        String ofPlan = plan == null ? "" : " and r.plan = :plan";
        return items == null ? ofPlan : ofPlan + """

                         and (r.item = any(cast(:items as uuid[]))
                              or exists (select 1 from progress.report_version c
                                          where c.jurisdiction = r.jurisdiction and c.round = r.round and c.covered_by = r.item
                                            and c.item = any(cast(:items as uuid[]))))""";
    }

    private AcceptedReport accepted(ResultSet row, int n) throws SQLException {
        return new AcceptedReport(
                row.getObject("item", UUID.class),
                row.getObject("round", UUID.class),
                row.getObject("unit", UUID.class),
                row.getInt("number"),
                new Span(row.getObject("covers_from", LocalDate.class), row.getObject("covers_to", LocalDate.class)),
                json.readValue(row.getString("content"), ReportContent.class),
                row.getBigDecimal("computed"),
                row.getTimestamp("accepted_at").toInstant(),
                row.getObject("covered_by", UUID.class));
    }
}
