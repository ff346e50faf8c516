package org.paodao.indicator.value;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.check.Check;
import org.paodao.scoring.check.Severity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of which checks are on and how strict. */
@Repository
class CheckRuleTable {
    private final JdbcClient db;

    CheckRuleTable(JdbcClient db) {
        this.db = db;
    }

    CheckBook book(UUID jurisdiction) {
        return new CheckBook(all(jurisdiction));
    }

    /** Every rule, the newest first. */
    List<CheckRule> all(UUID jurisdiction) {
        return db.sql("""
                select indicator, name, holds_from, severity, threshold, lowest, highest, reason, version, set_at, set_by_name
                  from indicator.check_rule
                 where jurisdiction = :jurisdiction
                 order by indicator, name, holds_from desc""")
                .param("jurisdiction", jurisdiction)
                .query(CheckRuleTable::rule)
                .list();
    }

    private static CheckRule rule(ResultSet row, int number) throws SQLException {
        String severity = row.getString("severity");
        return new CheckRule(
                row.getObject("indicator", UUID.class),
                Check.valueOf(row.getString("name")),
                row.getObject("holds_from", LocalDate.class),
                severity == null ? null : Severity.valueOf(severity),
                row.getBigDecimal("threshold"),
                row.getBigDecimal("lowest"),
                row.getBigDecimal("highest"),
                row.getString("reason"),
                row.getInt("version"),
                row.getTimestamp("set_at").toInstant(),
                row.getString("set_by_name"));
    }

    /** Writes a rule; false when it was changed since it was seen. */
    boolean put(CurrentUser user, CheckRule rule) {
        return db.sql("""
                insert into indicator.check_rule as c (jurisdiction, indicator, name, holds_from, severity, threshold, lowest, highest, reason,
                       set_by, set_by_name)
                values (:jurisdiction, :indicator, :name, :from, :severity, :threshold, :lowest, :highest, :reason, :by, :byName)
                on conflict (jurisdiction, indicator, name, holds_from) do update
                   set severity = excluded.severity, threshold = excluded.threshold, lowest = excluded.lowest, highest = excluded.highest,
                       reason = excluded.reason, version = c.version + 1, set_at = now(), set_by = excluded.set_by,
                       set_by_name = excluded.set_by_name
                 where c.version = :seen""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("indicator", rule.indicator())
                        .param("name", rule.check().name())
                        .param("from", rule.from())
                        .param(
                                "severity",
                                rule.severity() == null
                                        ? null
                                        : Objects.requireNonNull(rule.severity())
                                                .name())
                        .param("threshold", rule.threshold())
                        .param("lowest", rule.lowest())
                        .param("highest", rule.highest())
                        .param("reason", rule.reason())
                        .param("by", user.account())
                        .param("byName", user.displayName())
                        .param("seen", rule.version())
                        .update()
                == 1;
    }
}
