package org.paodao.appraisal.run;

/**
 * A round in the list of rounds.
 *
 * @param plan title of the plan
 */
public record RoundLine(Round round, String plan) {}
