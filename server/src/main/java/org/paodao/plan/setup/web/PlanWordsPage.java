package org.paodao.plan.setup.web;

import org.paodao.plan.PlanHead;
import org.paodao.ui.Page;

/** The kinds, schemes and categories of one plan. */
public record PlanWordsPage(PlanHead head, WordsView view) implements Page {}
