package org.paodao.supervision.clock;

import java.util.UUID;
import org.paodao.rulebook.RuleTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL of the rules for deadlines. */
@Repository
class ClockRuleTables extends RuleTable<ClockRules> {
    private final JdbcClient db;

    ClockRuleTables(JdbcClient db, JsonMapper json) {
        super(db, json, "supervision.clock_rule_set", ClockRules.class);
        this.db = db;
    }

    /** Nobody else puts rules in force until the transaction ends. */
    void lock(UUID jurisdiction) {
        db.sql("select pg_advisory_xact_lock(hashtext(:key))")
                .param("key", "clock rules " + jurisdiction)
                .query((row, n) -> n)
                .list();
    }
}
