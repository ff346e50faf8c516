package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Rounding;
import org.paodao.scoring.appraisal.Given.Amount;
import org.paodao.scoring.appraisal.Line.Kind;
import org.paodao.scoring.scheme.Method.RatioToBest;

/**
 * The own figure against the best one. The best unit has full marks whatever its figure. A ratio only means something between positive figures: a figure at or below zero has no
 * marks, and where the best one is not above zero nobody else has.
 */
record ByRatio(BigDecimal full, RatioToBest method, Cohort cohort) implements Scorer {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Answer score(Given given) {
        return Answer.from(given, this::of);
    }

    private Answer of(Amount amount) {
        BigDecimal best = cohort.best(method.direction());
        BigDecimal value = amount.value();
        List<Step> steps = new ArrayList<>();
        BigDecimal marks = value.compareTo(best) == 0 ? full : marks(value, best, full);
        steps.add(Step.of(Kind.EARNED, marks, reason(value, best), amount.sources()));
        BigDecimal least = method.least();
        if (least != null && marks.compareTo(least.multiply(full)) < 0) {
            steps.add(Step.of(
                    Kind.FLOOR,
                    least.multiply(full).subtract(marks),
                    Grounds.RATIO_LEAST.with(least.multiply(HUNDRED), full)));
        }
        return Answer.known(steps);
    }

    private Reason reason(BigDecimal value, BigDecimal best) {
        if (value.compareTo(best) == 0) {
            return Grounds.RATIO_BEST.with(value, full);
        }
        return value.signum() <= 0 || best.signum() <= 0
                ? Grounds.RATIO_UNDEFINED.with(value, best)
                : Grounds.RATIO_OF_BEST.with(value, best, marks(value, best, HUNDRED), full);
    }

    private BigDecimal marks(BigDecimal value, BigDecimal best, BigDecimal whole) {
        if (value.signum() <= 0 || best.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        return method.direction() == Direction.LOWER
                ? best.multiply(whole).divide(value, Rounding.EXACT)
                : value.multiply(whole).divide(best, Rounding.EXACT);
    }
}
