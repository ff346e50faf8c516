package org.paodao.indicator.web.light;

import java.util.List;
import org.paodao.indicator.light.RuleBook;
import org.paodao.scoring.light.RuleSet;
import org.paodao.ui.Page;

/**
 * The rules in force, what is drafted, and examples to copy.
 *
 * @param editable whether the user may change them
 */
public record LightRulesPage(RuleBook.Rules rules, List<RuleSet> examples, boolean editable) implements Page {
    public LightRulesPage {
        examples = List.copyOf(examples);
    }
}
