package org.paodao.scoring.fairness;

import java.math.BigDecimal;

/**
 * A figure beside what it had to reach.
 *
 * @param threshold target, or where the next light or band begins; positive
 */
public record Figure(String unit, String subject, BigDecimal value, BigDecimal threshold) {}
