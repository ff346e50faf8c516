package org.paodao.scoring.scheme;

import java.math.BigDecimal;

/**
 * Units scored and ranked apart, such as departments and townships.
 *
 * @param full what the clauses that hold for it add up to, as the scheme promises; checked by {@link SchemeChecks}
 */
public record Group(String code, String name, BigDecimal full) {}
