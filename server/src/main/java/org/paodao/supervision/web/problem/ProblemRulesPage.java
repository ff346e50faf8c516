package org.paodao.supervision.web.problem;

import org.paodao.supervision.problem.ProblemRuleBook;
import org.paodao.ui.Page;

/**
 * The sources, levels and terms of the list.
 *
 * @param editable whether the reader puts rules in force
 */
public record ProblemRulesPage(ProblemRuleBook.Rules rules, boolean editable) implements Page {}
