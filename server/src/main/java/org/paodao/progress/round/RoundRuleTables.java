package org.paodao.progress.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the rules by which rounds come. */
@Repository
class RoundRuleTables {
    private final JdbcClient db;

    RoundRuleTables(JdbcClient db) {
        this.db = db;
    }

    /** Nobody else begins or ends a rule in the jurisdiction until the transaction ends: two that overlap would each not see the other. */
    void lock(UUID jurisdiction) {
        db.sql("select pg_advisory_xact_lock(hashtext('progress.round-rule'), hashtext(:jurisdiction))")
                .param("jurisdiction", jurisdiction.toString())
                .query((row, n) -> n)
                .list();
    }

    List<RoundRule> all(UUID jurisdiction) {
        return db.sql("select * from progress.round_rule where jurisdiction = :jurisdiction order by since, name, id")
                .param("jurisdiction", jurisdiction)
                .query(RoundRuleTables::rule)
                .list();
    }

    private static RoundRule rule(ResultSet row, int n) throws SQLException {
        return new RoundRule(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Rhythm.valueOf(row.getString("rhythm")),
                new Whom(
                        List.of((String[]) row.getArray("kinds").getArray()),
                        List.of((String[]) row.getArray("unit_kinds").getArray()),
                        List.of()),
                new Terms(
                        new Terms.Day(row.getInt("opens_month"), row.getInt("opens_day")),
                        new Terms.Day(row.getInt("due_month"), row.getInt("due_day")),
                        row.getInt("grace"),
                        row.getInt("back_fill"),
                        row.getObject("closes_after", Integer.class)),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getInt("version"));
    }

    /** Adds a rule; false when there is one with its id. */
    boolean insert(CurrentUser user, RoundRule rule) {
        return db.sql("""
                insert into progress.round_rule (jurisdiction, id, name, rhythm, kinds, unit_kinds, opens_month, opens_day, due_month,
                       due_day, grace, back_fill, closes_after, since, until, version, changed_at, changed_by, changed_by_name)
                values (:jurisdiction, :id, :name, :rhythm, :kinds, :unitKinds, :opensMonth, :opensDay, :dueMonth, :dueDay, :grace,
                       :backFill, cast(:closesAfter as integer), :since, null, 1, now(), :by, :byName)
                on conflict (jurisdiction, id) do nothing""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("id", rule.id())
                        .param("name", rule.name())
                        .param("rhythm", rule.rhythm().name())
                        .param("kinds", rule.whom().kinds().toArray(String[]::new))
                        .param("unitKinds", rule.whom().unitKinds().toArray(String[]::new))
                        .param("opensMonth", rule.terms().opens().month())
                        .param("opensDay", rule.terms().opens().day())
                        .param("dueMonth", rule.terms().due().month())
                        .param("dueDay", rule.terms().due().day())
                        .param("grace", rule.terms().grace())
                        .param("backFill", rule.terms().backFill())
                        .param("closesAfter", rule.terms().closesAfter())
                        .param("since", rule.since())
                        .param("by", user.account())
                        .param("byName", user.displayName())
                        .update()
                == 1;
    }

    boolean end(CurrentUser user, RoundRule rule, @Nullable LocalDate until) {
        return db.sql("""
                update progress.round_rule
                   set until = :until, version = version + 1, changed_at = now(), changed_by = :by, changed_by_name = :byName
                 where jurisdiction = :jurisdiction and id = :id and version = :seen""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("id", rule.id())
                        .param("until", until)
                        .param("seen", rule.version())
                        .param("by", user.account())
                        .param("byName", user.displayName())
                        .update()
                == 1;
    }
}
