package org.paodao.scoring.fairness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.paodao.scoring.Rounding;

/**
 * The share of the last period in the year's amount, beside what is usual for the same subject: seasons are everybody's. Asked when a unit has at least a quarter of the year there and at
 * least twice as much as the unit in the middle; with fewer than three units nothing is usual.
 */
final class PeriodEnds {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST_SHARE = BigDecimal.valueOf(25);
    private static final int LEAST_UNITS = 3;

    private PeriodEnds() {}

    static List<Question> of(List<Amounts> years) {
        Map<String, Map<String, BigDecimal>> shares = new TreeMap<>();
        for (Amounts year : years) {
            BigDecimal whole = year.amounts().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (whole.signum() > 0) {
                BigDecimal share = year.amounts().getLast().multiply(HUNDRED).divide(whole, Rounding.EXACT);
                shares.computeIfAbsent(year.subject(), key -> new LinkedHashMap<>())
                        .put(year.unit(), share);
            }
        }
        List<Question> questions = new ArrayList<>();
        shares.forEach((subject, byUnit) -> {
            if (byUnit.size() >= LEAST_UNITS) {
                ask(subject, byUnit, questions);
            }
        });
        return questions;
    }

    private static void ask(String subject, Map<String, BigDecimal> byUnit, List<Question> questions) {
        BigDecimal usual = Medians.of(List.copyOf(byUnit.values()));
        byUnit.forEach((unit, share) -> {
            if (share.compareTo(LEAST_SHARE) >= 0 && share.compareTo(usual.multiply(BigDecimal.TWO)) >= 0) {
                questions.add(new Question(Screen.PERIOD_END, unit, subject, Doubts.PERIOD_END.with(share, usual)));
            }
        });
    }
}
