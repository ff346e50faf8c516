package org.paodao.progress.card;

import org.paodao.rulebook.RuleTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL of the rules for cards. */
@Repository
class CardRuleTables extends RuleTable<CardRules> {
    CardRuleTables(JdbcClient db, JsonMapper json) {
        super(db, json, "progress.card_rule_set", CardRules.class);
    }
}
