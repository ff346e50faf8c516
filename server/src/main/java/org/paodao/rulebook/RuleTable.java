package org.paodao.rulebook;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * SQL of rules that are put in force. Each module keeps its own in a table of its own schema; the tables have the same columns: the key is the jurisdiction,
 * the set's code and the version, {@code rules} is JSON, {@code request_key} is unique in a jurisdiction.
 */
public abstract class RuleTable<R extends DatedRules> {
    private final JdbcClient db;
    private final JsonMapper json;
    private final String table;
    private final Class<R> type;

    /**
     * For the rules of one module.
     *
     * @param table with its schema; part of every statement, so a constant
     */
    protected RuleTable(JdbcClient db, JsonMapper json, String table, Class<R> type) {
        this.db = db;
        this.json = json;
        this.table = table;
        this.type = type;
    }

    public RuleVersions<R> published(UUID jurisdiction) {
        return new RuleVersions<>(db.sql("""
                select rules, reason, published_at, published_by_name from %s
                 where jurisdiction = :jurisdiction order by published_at, code""".formatted(table))
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> new Published<>(
                        json.readValue(row.getString("rules"), type),
                        row.getString("reason"),
                        row.getTimestamp("published_at").toInstant(),
                        row.getString("published_by_name")))
                .list());
    }

    /** The version that a form has put in force already. */
    public Optional<Integer> byRequest(UUID jurisdiction, String key) {
        return db.sql("select version from %s where jurisdiction = :jurisdiction and request_key = :key"
                        .formatted(table))
                .param("jurisdiction", jurisdiction)
                .param("key", key)
                .query(Integer.class)
                .optional();
    }

    /** Adds a version; that nobody else does so at the same time is the caller's lock. */
    public void insert(CurrentUser user, Published<R> next, String requestKey) {
        db.sql("""
                insert into %s (jurisdiction, code, version, rules, reason, request_key, published_at, published_by,
                       published_by_name)
                values (:jurisdiction, :code, :version, cast(:rules as jsonb), :reason, :key, :at, :by, :name)""".formatted(table))
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
