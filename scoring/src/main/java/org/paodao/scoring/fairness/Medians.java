package org.paodao.scoring.fairness;

import java.math.BigDecimal;
import java.util.List;

/** What is usual. */
final class Medians {
    private Medians() {}

    /** The middle one, or the mean of the two in the middle; there must be one. */
    static BigDecimal of(List<BigDecimal> values) {
        List<BigDecimal> rising = values.stream().sorted().toList();
        BigDecimal lower = rising.get((rising.size() - 1) / 2);
        BigDecimal upper = rising.get(rising.size() / 2);
        return lower.add(upper).divide(BigDecimal.TWO);
    }
}
