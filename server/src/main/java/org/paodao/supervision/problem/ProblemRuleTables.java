package org.paodao.supervision.problem;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL of the rules by which the list is kept. */
@Repository
class ProblemRuleTables {
    private final JdbcClient db;
    private final JsonMapper json;

    ProblemRuleTables(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Every version, oldest first. */
    List<ProblemRuleVersion> published(UUID jurisdiction) {
        return db.sql("""
                select rules, reason, published_at, published_by_name from supervision.problem_rule_set
                 where jurisdiction = :jurisdiction order by published_at, code""")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> new ProblemRuleVersion(
                        json.readValue(row.getString("rules"), ProblemRules.class),
                        row.getString("reason"),
                        row.getTimestamp("published_at").toInstant(),
                        row.getString("published_by_name")))
                .list();
    }

    Optional<Integer> byRequest(UUID jurisdiction, String key) {
        return db.sql("""
                select version from supervision.problem_rule_set where jurisdiction = :jurisdiction and request_key = :key""")
                .param("jurisdiction", jurisdiction)
                .param("key", key)
                .query(Integer.class)
                .optional();
    }

    void insert(CurrentUser user, ProblemRuleVersion next, String requestKey) {
        db.sql("""
                insert into supervision.problem_rule_set (jurisdiction, code, version, rules, reason, request_key, published_at,
                       published_by, published_by_name)
                values (:jurisdiction, :code, :version, cast(:rules as jsonb), :reason, :key, :at, :by, :name)""")
                .param("jurisdiction", user.jurisdiction())
                .param("code", next.rules().code())
                .param("version", next.rules().version())
                .param("rules", json.writeValueAsString(next.rules()))
                .param("reason", next.reason())
                .param("key", requestKey)
                .param("at", Timestamp.from(next.publishedAt()))
                .param("by", user.account())
                .param("name", user.displayName())
                .update();
    }
}
