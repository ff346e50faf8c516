package org.paodao.scoring.fairness;

import java.math.BigDecimal;

/** A target, what came of it, and the next one; higher is better. */
public record Raise(String unit, String subject, BigDecimal target, BigDecimal reached, BigDecimal next) {}
