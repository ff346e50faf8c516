package org.paodao.scoring.fairness;

import java.math.BigDecimal;

/**
 * Progress as the unit told it and as it was computed, both in percent.
 */
public record Claim(String unit, BigDecimal told, BigDecimal computed) {}
