package org.paodao.notice.web;

import java.time.LocalDate;
import java.util.List;
import org.paodao.notice.DatedRule;
import org.paodao.notice.Rule;
import org.paodao.ui.Page;

/**
 * The rules of reminders.
 *
 * @param today the rule that holds today
 * @param rules those that were set, the one that holds last first
 * @param form the next one as it is typed
 */
public record RulesPage(LocalDate day, Rule today, List<DatedRule> rules, RuleForm form) implements Page {
    public RulesPage {
        rules = List.copyOf(rules);
    }
}
