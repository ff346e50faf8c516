package org.paodao.appraisal.run;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A figure that somebody typed, such as the result of a survey.
 *
 * @param name of an amount of a formula; empty for the clause's one figure
 * @param answers how many stand behind it
 * @param source where it was taken from
 */
public record TypedFigure(
        UUID id, UUID unit, String clause, String name, BigDecimal value, int answers, String source) {}
