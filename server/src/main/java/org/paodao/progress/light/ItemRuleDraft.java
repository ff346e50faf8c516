package org.paodao.progress.light;

import org.paodao.scoring.light.RuleSet;

/**
 * What the next version of a rule set for items will say.
 *
 * @param version counts every change of the draft; 0 of one that was not saved yet
 */
public record ItemRuleDraft(RuleSet rules, int version) {
    public String code() {
        return rules.title().code();
    }
}
