package org.paodao.scoring.robust;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.paodao.scoring.appraisal.Given;
import org.paodao.scoring.appraisal.Given.Amount;
import org.paodao.scoring.appraisal.Given.Amounts;
import org.paodao.scoring.appraisal.Given.Mark;
import org.paodao.scoring.appraisal.Given.Marks;
import org.paodao.scoring.appraisal.WhatIf;

/**
 * Inputs that are off by a percentage.
 *
 * @param percent by how much
 */
record Off(WhatIf marks, BigDecimal percent) {

    /** What was given, higher and lower; empty if it cannot be off. Named figures go up and down together in every second name, so that a quotient moves. */
    List<Given> ends(Given given) {
        if (percent.signum() == 0) {
            return List.of();
        }
        return switch (given) {
            case Amount amount ->
                List.of(
                        new Amount(times(amount.value(), true), amount.count(), List.of()),
                        new Amount(times(amount.value(), false), amount.count(), List.of()));
            case Amounts amounts -> List.of(alternating(amounts, true), alternating(amounts, false));
            case Marks all -> List.of(all(all, true), all(all, false));
            case Given.Events events -> List.of();
            case Given.Absent absent -> List.of();
        };
    }

    private Given alternating(Amounts amounts, boolean up) {
        Map<String, BigDecimal> values = new HashMap<>();
        boolean higher = up;
        for (String name : amounts.values().keySet().stream().sorted().toList()) {
            values.put(name, times(amounts.values().getOrDefault(name, BigDecimal.ZERO), higher));
            higher = !higher;
        }
        return new Amounts(values, List.of());
    }

    private Given all(Marks marks, boolean up) {
        return new Marks(marks.marks().stream()
                .map(mark -> new Mark(mark.scorer(), times(mark.marks(), up), mark.source()))
                .toList());
    }

    private BigDecimal times(BigDecimal value, boolean up) {
        BigDecimal change = value.multiply(percent).movePointLeft(2);
        return up ? value.add(change) : value.subtract(change);
    }
}
