package org.paodao.progress.web.light;

import java.util.List;
import java.util.Map;
import org.paodao.indicator.light.RuleTokens;
import org.paodao.scoring.light.Finding;
import org.paodao.scoring.light.Rule;
import org.paodao.scoring.light.RuleSet;
import org.paodao.ui.Page;
import org.paodao.ui.Words;

/**
 * A rule set to be put in force: its thresholds as a form.
 *
 * @param requestKey of the form, so that it counts once
 * @param typed what was typed and refused, by field; empty when nothing was
 */
public record ItemRulePage(RuleSet rules, String requestKey, Map<String, String> typed) implements Page {
    public ItemRulePage {
        typed = Map.copyOf(typed);
    }

    /** What stands in a field: what was typed there, else what the set says. */
    public String value(String field, String before) {
        return typed.getOrDefault(field, before);
    }

    /** The words and fields of a rule. */
    public List<RuleTokens.Token> tokens(Rule rule, Words words) {
        return RuleTokens.of(rule, words);
    }

    /** What is wrong with a rule; 0 for the set. */
    public List<Finding> findings(int rule) {
        return rules.findings().stream()
                .filter(finding -> finding.rule() == rule)
                .toList();
    }
}
