package org.paodao.indicator.web.light;

import java.util.List;
import java.util.Map;
import org.paodao.indicator.light.LightEffect;
import org.paodao.indicator.light.RuleDraft;
import org.paodao.scoring.light.Finding;
import org.paodao.scoring.light.Rule;
import org.paodao.ui.Page;
import org.paodao.ui.Words;

/**
 * A rule set as it is drafted: its thresholds as a form, what is wrong with it, what it would turn.
 *
 * @param names of the indicators, by code
 * @param requestKey of the form that puts it in force
 */
public record LightRulePage(RuleDraft draft, List<LightEffect> effect, Map<String, String> names, String requestKey)
        implements Page {
    public LightRulePage {
        effect = List.copyOf(effect);
        names = Map.copyOf(names);
    }

    /** The words and fields of a rule. */
    public List<RuleTokens.Token> tokens(Rule rule, Words words) {
        return RuleTokens.of(rule, words);
    }

    /** What is wrong with a rule; 0 for the set. */
    public List<Finding> findings(int rule) {
        return draft.rules().findings().stream()
                .filter(finding -> finding.rule() == rule)
                .toList();
    }
}
