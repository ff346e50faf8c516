package org.paodao.indicator.web.light;

import java.util.List;
import org.paodao.indicator.light.RuleVersion;
import org.paodao.indicator.light.Rules;
import org.paodao.ui.Page;

/**
 * A rule set as it was published, to read.
 *
 * @param rules all there are
 * @param editable whether the user may draft the next version
 */
public record LightRuleVersionPage(RuleVersion version, Rules rules, boolean editable) implements Page {
    /** All versions of the set, oldest first. */
    public List<RuleVersion> versions() {
        return rules.of(version.code());
    }

    public boolean inForce() {
        return rules.inForce().contains(version);
    }
}
