package org.paodao.progress.web.light;

import org.paodao.progress.light.ItemRuleBook;
import org.paodao.ui.Page;

/**
 * The rules for lights of items.
 *
 * @param editable whether the reader puts rules in force
 */
public record ItemRulesPage(ItemRuleBook.Rules rules, boolean editable) implements Page {}
