package org.paodao.appraisal.scheme;

import org.paodao.rulebook.RuleTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL of the rules about what may not be appraised. */
@Repository
class GuardRuleTables extends RuleTable<GuardRules> {
    GuardRuleTables(JdbcClient db, JsonMapper json) {
        super(db, json, "appraisal.guard_rule_set", GuardRules.class);
    }
}
