package org.paodao.indicator.light;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.RuleSet;
import org.paodao.scoring.light.Written;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL of rule sets and their drafts. */
@Repository
class RuleTables {
    private final JdbcClient db;
    private final JsonMapper json;

    RuleTables(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Every version, oldest first. */
    List<RuleVersion> published(UUID jurisdiction) {
        return db.sql("""
                select rules, holding, reason, published_at, published_by_name from indicator.rule_set
                 where jurisdiction = :jurisdiction order by published_at, code""")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> new RuleVersion(
                        rules(row),
                        holding(row),
                        row.getString("reason"),
                        row.getTimestamp("published_at").toInstant(),
                        row.getString("published_by_name")))
                .list();
    }

    List<RuleDraft> drafts(UUID jurisdiction) {
        return db.sql("""
                select rules, holding, version, changed_at, changed_by_name from indicator.rule_draft
                 where jurisdiction = :jurisdiction order by code""")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> new RuleDraft(
                        rules(row),
                        holding(row),
                        row.getInt("version"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("changed_by_name")))
                .list();
    }

    /** The earliest day on which a period of which there are lights can have ended. */
    Optional<LocalDate> firstEnd(UUID jurisdiction) {
        return db.sql(
                        "select period from indicator.judged_period where jurisdiction = :jurisdiction order by period limit 1")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> Period.month(
                                Period.parse(row.getString("period")).year(), 1)
                        .lastDay())
                .optional();
    }

    /** Whether the row was as it was seen; version 0 when there was none. */
    boolean put(CurrentUser user, RuleDraft draft) {
        String sql = draft.version() == 0 ? """
                insert into indicator.rule_draft (jurisdiction, code, rules, holding, changed_by, changed_by_name)
                values (:jurisdiction, :code, cast(:rules as jsonb), cast(:holding as jsonb), :by, :name)
                on conflict do nothing""" : """
                update indicator.rule_draft
                   set rules = cast(:rules as jsonb), holding = cast(:holding as jsonb), version = version + 1,
                       changed_at = now(), changed_by = :by, changed_by_name = :name
                 where jurisdiction = :jurisdiction and code = :code and version = :seen""";
        return db.sql(sql)
                        .param("jurisdiction", user.jurisdiction())
                        .param("code", draft.code())
                        .param("rules", json.writeValueAsString(draft.rules().written()))
                        .param("holding", json.writeValueAsString(draft.holding()))
                        .param("by", user.account())
                        .param("name", user.displayName())
                        .param("seen", draft.version())
                        .update()
                == 1;
    }

    boolean remove(UUID jurisdiction, String code, int seen) {
        return db.sql("""
                delete from indicator.rule_draft where jurisdiction = :jurisdiction and code = :code and version = :seen""")
                        .param("jurisdiction", jurisdiction)
                        .param("code", code)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    Optional<Integer> byRequest(UUID jurisdiction, String key) {
        return db.sql(
                        "select version from indicator.rule_set where jurisdiction = :jurisdiction and request_key = :key")
                .param("jurisdiction", jurisdiction)
                .param("key", key)
                .query(Integer.class)
                .optional();
    }

    void insert(CurrentUser user, RuleVersion next, String requestKey) {
        db.sql("""
                insert into indicator.rule_set (jurisdiction, code, version, rules, holding, reason, request_key, published_at,
                       published_by, published_by_name)
                values (:jurisdiction, :code, :version, cast(:rules as jsonb), cast(:holding as jsonb), :reason, :key, :at, :by, :name)""")
                .param("jurisdiction", user.jurisdiction())
                .param("code", next.code())
                .param("version", next.version())
                .param("rules", json.writeValueAsString(next.rules().written()))
                .param("holding", json.writeValueAsString(next.holding()))
                .param("reason", next.reason())
                .param("key", requestKey)
                .param("at", next.publishedAt().atOffset(ZoneOffset.UTC))
                .param("by", user.account())
                .param("name", user.displayName())
                .update();
    }

    private RuleSet rules(ResultSet row) throws SQLException {
        return RuleSet.read(json.readValue(row.getString("rules"), Written.class));
    }

    private Holding holding(ResultSet row) throws SQLException {
        return json.readValue(row.getString("holding"), Holding.class);
    }

    /** Nobody else changes rules or lights of the jurisdiction until the transaction ends. */
    void lock(UUID jurisdiction) {
        db.sql("select pg_advisory_xact_lock(hashtext('indicator.light'), hashtext(:jurisdiction))")
                .param("jurisdiction", jurisdiction.toString())
                .query((row, n) -> n)
                .list();
    }

    static Instant exact(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
