package org.paodao.supervision.problem;

import java.time.Instant;

/**
 * A problem in a list with the last thing that was done: 动态跟踪.
 *
 * @param step the last one
 * @param tracked what it said; may be empty
 * @param at when it was taken
 * @param since when the stage began in which the problem is
 */
public record ProblemLine(Problem problem, String step, String tracked, Instant at, Instant since) {}
