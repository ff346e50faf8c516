package org.paodao.scoring.fairness;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a unit reported for a year, period by period, each for itself.
 *
 * @param amounts in the order of the periods, the last one ends the year
 */
public record Amounts(String unit, String subject, List<BigDecimal> amounts) {
    public Amounts {
        amounts = List.copyOf(amounts);
    }
}
