package org.paodao.supervision.web.problem;

import org.paodao.supervision.problem.Quarter;
import org.paodao.supervision.problem.QuarterRound;
import org.paodao.ui.Page;

/**
 * The check of a quarter.
 *
 * @param now the quarter of today
 */
public record ProblemChecksPage(QuarterRound round, Quarter now) implements Page {}
