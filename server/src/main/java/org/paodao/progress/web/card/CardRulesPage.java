package org.paodao.progress.web.card;

import org.paodao.progress.card.CardRuleBook;
import org.paodao.ui.Page;

/**
 * The rules for cards.
 *
 * @param editable whether the reader puts rules in force
 */
public record CardRulesPage(CardRuleBook.Rules rules, boolean editable) implements Page {}
