package org.paodao.appraisal.appeal;

/**
 * Where something is counted.
 *
 * @param unit   the unit as the run knows it
 * @param clause code of the clause or veto
 */
public record Spot(String unit, String clause) {}
