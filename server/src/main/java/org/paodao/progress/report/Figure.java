package org.paodao.progress.report;

import java.math.BigDecimal;

/**
 * An approved figure of an indicator that belongs to an item or supports it: the unit need not type it again.
 *
 * @param code of the indicator
 * @param period such as 2023-Q2
 * @param measure the unit of measure; may be empty
 */
public record Figure(String code, String name, String period, BigDecimal amount, String measure) {}
