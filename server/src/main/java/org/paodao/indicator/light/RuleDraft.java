package org.paodao.indicator.light;

import java.time.Instant;
import org.paodao.scoring.light.RuleSet;

/**
 * What the next version of a rule set will say.
 *
 * @param version counts every change of the draft; 0 of one that was not saved yet
 */
public record RuleDraft(RuleSet rules, Holding holding, int version, Instant changedAt, String changedBy) {
    public String code() {
        return rules.title().code();
    }
}
