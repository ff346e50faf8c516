package org.paodao.indicator.web.light;

import java.util.List;
import org.paodao.indicator.light.Rules;
import org.paodao.scoring.light.RuleSet;
import org.paodao.ui.Page;

/**
 * The rules in force and former ones, what is drafted, and examples to copy.
 *
 * @param editable whether the user may change them
 */
public record LightRulesPage(Rules rules, List<RuleSet> examples, boolean editable) implements Page {
    public LightRulesPage {
        examples = List.copyOf(examples);
    }
}
