package org.paodao.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of rules. */
@Repository
class ReminderRuleTable {
    private static final String PUT = """
        insert into notice.rule as r (jurisdiction, holds_from, days_before, on_day, late_every, waiting_every, returned, head_after,
               office_after, sum_after, quiet_from, quiet_until, digest_at, single_allowed, mail_domains, reason, set_by, set_by_name)
        select :jurisdiction, :from, cast(:before as integer[]), :onDay, :lateEvery, :waitingEvery, :returned, :head, :office, :sum,
               :quietFrom, :quietUntil, :digest, :single, cast(:domains as text[]), :reason, :by, :name
         where :seen = 0 or exists (select from notice.rule o where o.jurisdiction = :jurisdiction and o.holds_from = :from)
        on conflict (jurisdiction, holds_from) do update
           set days_before = excluded.days_before, on_day = excluded.on_day, late_every = excluded.late_every,
               waiting_every = excluded.waiting_every, returned = excluded.returned, head_after = excluded.head_after,
               office_after = excluded.office_after, sum_after = excluded.sum_after, quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until,
               digest_at = excluded.digest_at, single_allowed = excluded.single_allowed, mail_domains = excluded.mail_domains,
               reason = excluded.reason, version = r.version + 1, set_at = now(), set_by = excluded.set_by,
               set_by_name = excluded.set_by_name
         where r.version = :seen""";

    private final JdbcClient db;

    ReminderRuleTable(JdbcClient db) {
        this.db = db;
    }

    /** All rules, the one that holds last first. */
    List<DatedRule> all(UUID jurisdiction) {
        return db.sql("select * from notice.rule where jurisdiction = :jurisdiction order by holds_from desc")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> rule(row))
                .list();
    }

    /** The rule that holds on a day. */
    Rule holding(UUID jurisdiction, LocalDate day) {
        return db.sql("""
                select * from notice.rule
                 where jurisdiction = :jurisdiction and holds_from <= :day
                 order by holds_from desc limit 1""")
                .param("jurisdiction", jurisdiction)
                .param("day", day)
                .query((row, n) -> rule(row).rule())
                .optional()
                .orElse(Rule.USUAL);
    }

    /** False when somebody else set the rule of that day meanwhile. */
    boolean put(CurrentUser user, LocalDate from, Rule rule, String reason, int seen) {
        return db.sql(PUT)
                        .param("jurisdiction", user.jurisdiction())
                        .param("from", from)
                        .param("before", rule.before().toArray(Integer[]::new))
                        .param("onDay", rule.onDay())
                        .param("lateEvery", rule.lateEvery())
                        .param("waitingEvery", rule.waitingEvery())
                        .param("returned", rule.returned())
                        .param("head", rule.headAfter())
                        .param("office", rule.officeAfter())
                        .param("sum", rule.sumAfter())
                        .param("quietFrom", rule.quiet().from())
                        .param("quietUntil", rule.quiet().until())
                        .param("digest", rule.digestAt())
                        .param("single", rule.singleAllowed())
                        .param("domains", rule.mailDomains().toArray(String[]::new))
                        .param("reason", reason)
                        .param("by", user.account())
                        .param("name", user.displayName())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    private static DatedRule rule(ResultSet row) throws SQLException {
        var rule = new Rule(
                Arrays.stream((Integer[]) row.getArray("days_before").getArray())
                        .toList(),
                row.getBoolean("on_day"),
                row.getInt("late_every"),
                row.getInt("waiting_every"),
                row.getBoolean("returned"),
                row.getInt("head_after"),
                row.getInt("office_after"),
                row.getInt("sum_after"),
                new QuietHours(
                        row.getObject("quiet_from", LocalTime.class), row.getObject("quiet_until", LocalTime.class)),
                row.getObject("digest_at", LocalTime.class),
                row.getBoolean("single_allowed"),
                Arrays.stream((String[]) row.getArray("mail_domains").getArray())
                        .toList());
        return new DatedRule(
                row.getObject("holds_from", LocalDate.class),
                rule,
                row.getString("reason"),
                row.getInt("version"),
                row.getTimestamp("set_at").toInstant(),
                row.getString("set_by_name"));
    }
}
