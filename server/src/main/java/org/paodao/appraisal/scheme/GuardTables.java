package org.paodao.appraisal.scheme;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of decisions about what rules forbid. */
@Repository
class GuardTables {
    private final JdbcClient db;

    GuardTables(JdbcClient db) {
        this.db = db;
    }

    /** Every decision about a scheme, oldest first. */
    List<GuardDecision> all(UUID jurisdiction, UUID scheme) {
        return db.sql("""
                select place, rule, matter, judged, verdict, reason, decided_at, decided_by_name from appraisal.guard_decision
                 where jurisdiction = :jurisdiction and scheme = :scheme order by number""")
                .param("jurisdiction", jurisdiction)
                .param("scheme", scheme)
                .query((row, n) -> new GuardDecision(
                        new GuardDecision.On(
                                row.getString("place"),
                                row.getString("rule"),
                                row.getString("matter"),
                                row.getString("judged")),
                        GuardDecision.Verdict.valueOf(row.getString("verdict")),
                        row.getString("reason"),
                        row.getTimestamp("decided_at").toInstant(),
                        row.getString("decided_by_name")))
                .list();
    }

    void insert(CurrentUser user, UUID scheme, GuardDecision decision) {
        db.sql("""
                insert into appraisal.guard_decision (jurisdiction, scheme, number, place, rule, matter, judged, verdict, reason,
                       decided_at, decided_by, decided_by_name)
                select :jurisdiction, :scheme, coalesce(max(number), 0) + 1, :place, :rule, :matter, :judged, :verdict, :reason, :at,
                       :by, :byName
                  from appraisal.guard_decision where jurisdiction = :jurisdiction and scheme = :scheme""")
                .param("jurisdiction", user.jurisdiction())
                .param("scheme", scheme)
                .param("place", decision.on().place())
                .param("rule", decision.on().rule())
                .param("matter", decision.on().matter())
                .param("judged", decision.on().judged())
                .param("verdict", decision.verdict().name())
                .param("reason", decision.reason())
                .param("at", Timestamp.from(decision.at()))
                .param("by", user.account())
                .param("byName", decision.by())
                .update();
    }
}
