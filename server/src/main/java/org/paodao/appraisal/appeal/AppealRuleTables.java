package org.paodao.appraisal.appeal;

import org.paodao.rulebook.RuleTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL of the rules for publicity and appeals. */
@Repository
class AppealRuleTables extends RuleTable<AppealRules> {
    AppealRuleTables(JdbcClient db, JsonMapper json) {
        super(db, json, "appraisal.appeal_rule_set", AppealRules.class);
    }
}
