package org.paodao.scoring.compare;

import java.math.BigDecimal;

/**
 * What one clause adds to the difference between two years.
 *
 * @param scheme      because the rules are others: what last year's facts come to by this year's rules, less what they came to by their own; of a clause that only one of the years has, all
 * @param performance because the facts are others
 */
public record YearCause(String clause, BigDecimal scheme, BigDecimal performance) {

    /** What it adds to the difference. */
    public BigDecimal difference() {
        return scheme.add(performance);
    }
}
