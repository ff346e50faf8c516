package org.paodao.progress.web.light;

import java.util.List;
import org.paodao.progress.light.ItemRuleBook;
import org.paodao.progress.light.ItemRuleDraft;
import org.paodao.ui.Page;

/**
 * The rules for lights of items.
 *
 * @param drafts that were begun; none for those who put no rules in force
 * @param editable whether the reader puts rules in force
 */
public record ItemRulesPage(ItemRuleBook.Rules rules, List<ItemRuleDraft> drafts, boolean editable) implements Page {
    public ItemRulesPage {
        drafts = List.copyOf(drafts);
    }
}
