package org.paodao.indicator.light;

import java.time.Instant;
import org.paodao.scoring.light.RuleSet;

/**
 * A rule set that was put in force.
 *
 * @param reason why
 */
public record RuleVersion(RuleSet rules, Holding holding, String reason, Instant publishedAt, String publishedBy) {
    /** By which it is known among its versions. */
    public String code() {
        return rules.title().code();
    }

    public int version() {
        return rules.title().version();
    }

    /** Whether it came with the system and nobody put it in force. */
    public boolean builtIn() {
        return publishedAt.equals(Instant.EPOCH);
    }
}
