package org.paodao.progress.light;

import java.time.Instant;
import org.paodao.scoring.light.RuleSet;

/**
 * Rules for the lights of items that were put in force.
 *
 * @param reason why
 */
public record ItemRuleVersion(RuleSet rules, String reason, Instant publishedAt, String publishedBy) {
    /** By which they are known among their versions. */
    public String code() {
        return rules.title().code();
    }

    public int version() {
        return rules.title().version();
    }
}
