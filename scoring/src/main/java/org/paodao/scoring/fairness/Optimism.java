package org.paodao.scoring.fairness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.paodao.scoring.Rounding;

/**
 * The optimism index of a unit is by how many points it told more than was computed, on average. Asked from five points on, when it told too much more often than chance would (as {@link
 * Bunching} counts it).
 */
final class Optimism {
    private static final BigDecimal LEAST_POINTS = BigDecimal.valueOf(5);

    private Optimism() {}

    static List<Question> of(List<Claim> claims) {
        Map<String, List<BigDecimal>> points = new TreeMap<>();
        claims.forEach(claim -> points.computeIfAbsent(claim.unit(), key -> new ArrayList<>())
                .add(claim.told().subtract(claim.computed())));
        List<Question> questions = new ArrayList<>();
        points.forEach((unit, own) -> {
            int high = (int) own.stream().filter(point -> point.signum() > 0).count();
            BigDecimal index = index(own);
            if (index.compareTo(LEAST_POINTS) >= 0 && Bunching.isRare(high, own.size())) {
                questions.add(new Question(Screen.OPTIMISM, unit, "", Doubts.OPTIMISM.with(index, high, own.size())));
            }
        });
        return questions;
    }

    private static BigDecimal index(List<BigDecimal> points) {
        return points.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(points.size()), Rounding.EXACT);
    }
}
