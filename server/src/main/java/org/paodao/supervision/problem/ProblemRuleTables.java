package org.paodao.supervision.problem;

import org.paodao.rulebook.RuleTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL of the rules by which the list is kept. */
@Repository
class ProblemRuleTables extends RuleTable<ProblemRules> {
    ProblemRuleTables(JdbcClient db, JsonMapper json) {
        super(db, json, "supervision.problem_rule_set", ProblemRules.class);
    }
}
