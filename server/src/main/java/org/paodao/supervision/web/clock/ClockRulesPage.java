package org.paodao.supervision.web.clock;

import org.paodao.supervision.clock.ClockRuleBook;
import org.paodao.ui.Page;

/**
 * The rules for deadlines.
 *
 * @param tried a deadline by the rules that hold on its day
 * @param editable whether the reader puts rules in force
 */
public record ClockRulesPage(ClockRuleBook.Rules rules, ClockTry tried, boolean editable) implements Page {}
