package org.paodao.scoring.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Direction;
import org.paodao.scoring.formula.Formula;
import org.paodao.scoring.formula.Malformed;
import org.paodao.scoring.scheme.Method.Band;

/** Whether the figures of a method make sense. */
final class MethodChecks {
    private static final int MOST_FACTOR = 10;
    private static final int MOST_SCORERS = 1_000;
    private static final int MOST_ANSWERS = 10_000_000;

    private final Clause clause;
    private final Found found;

    private MethodChecks(Clause clause, Found found) {
        this.clause = clause;
        this.found = found;
    }

    static void check(Clause clause, Map<String, Set<String>> names, Found found) {
        var checks = new MethodChecks(clause, found);
        switch (clause.method()) {
            case Method.Sum sum -> checks.sum(sum);
            case Method.Achievement achievement -> CurveChecks.check(achievement.curve(), found);
            case Method.RatioToBest ratio -> checks.compared(ratio.direction(), ratio.least());
            case Method.RankLinear linear -> checks.compared(linear.direction(), linear.least());
            case Method.RankBands bands -> checks.bands(bands);
            case Method.Deduction deduction -> checks.deduction(deduction);
            case Method.Bonus bonus -> checks.bonus(bonus);
            case Method.Manual manual -> checks.manual(manual);
            case Method.Survey survey -> checks.survey(survey);
            case Method.ByFormula formula -> checks.formula(formula.formula(), names.get(clause.code()));
        }
    }

    private void sum(Method.Sum sum) {
        BigDecimal floor = sum.floor();
        BigDecimal cap = sum.cap();
        if (floor != null && cap != null && floor.compareTo(cap) >= 0) {
            found.error("floor", Faults.FLOOR_ABOVE_CAP.with(floor, cap));
        } else if (cap == null && floor != null && floor.compareTo(clause.full()) >= 0) {
            found.warning("floor", Faults.EVERYBODY_FULL.with());
        }
        if (cap != null && cap.compareTo(clause.full()) < 0) {
            found.warning("cap", Faults.CAP_BELOW_FULL.with(cap, clause.full()));
        }
    }

    private void compared(Direction direction, @Nullable BigDecimal least) {
        direction(direction);
        if (least != null) {
            found.range("least", least, 0, 1);
            if (least.compareTo(BigDecimal.ONE) == 0) {
                found.warning("least", Faults.EVERYBODY_FULL.with());
            }
        }
    }

    private void direction(Direction direction) {
        if (direction != Direction.HIGHER && direction != Direction.LOWER) {
            found.error("direction", Faults.DIRECTION_UNFIT.with());
        }
    }

    private void bands(Method.RankBands method) {
        direction(method.direction());
        List<Band> bands = method.bands();
        if (bands.isEmpty()) {
            found.error("bands", Faults.BANDS_EMPTY.with());
            return;
        }
        for (int i = 0; i < bands.size(); i++) {
            band(bands.get(i));
            if (i > 0) {
                order(bands.get(i - 1), bands.get(i), i + 1);
            }
        }
        BigDecimal highest = bands.stream().map(Band::share).reduce(BigDecimal.ZERO, BigDecimal::max);
        if (highest.compareTo(BigDecimal.ONE) < 0) {
            found.warning("bands", Faults.BANDS_NEVER_FULL.with(highest.multiply(Found.HUNDRED)));
        }
    }

    private void band(Band band) {
        found.range("bands", band.share(), 0, 1);
        if (band.ofGroup()) {
            found.range("bands", band.through(), 0, 100);
        } else if (band.through().signum() <= 0
                || band.through().stripTrailingZeros().scale() > 0) {
            found.error("bands", Faults.PLACE_NOT_WHOLE.with(band.through()));
        }
    }

    private void order(Band before, Band band, int number) {
        if (before.ofGroup() == band.ofGroup() && before.through().compareTo(band.through()) >= 0) {
            found.error("bands", Faults.BANDS_ORDER.with(number));
        }
        if (before.share().compareTo(band.share()) < 0) {
            found.warning("bands", Faults.BANDS_RISE.with(number));
        }
    }

    private void deduction(Method.Deduction method) {
        found.range("perEvent", method.perEvent(), 0, SchemeChecks.MOST_MARKS);
        found.range("escalation", method.escalation(), 0, SchemeChecks.MOST_MARKS);
        found.range("selfFactor", method.selfFactor(), 0, 1);
        found.range("hidden", method.hidden(), 1, MOST_FACTOR);
        if (method.perEvent().signum() == 0 && method.escalation().signum() == 0) {
            found.warning("perEvent", Faults.EVENTS_COST_NOTHING.with());
        }
        if (method.perEvent().compareTo(clause.full()) > 0) {
            found.warning("perEvent", Faults.ONE_EVENT_TAKES_ALL.with(method.perEvent(), clause.full()));
        }
    }

    private void bonus(Method.Bonus method) {
        found.range("perEvent", method.perEvent(), 0, SchemeChecks.MOST_MARKS);
        if (method.perEvent().signum() == 0) {
            found.warning("perEvent", Faults.BONUS_GIVES_NOTHING.with());
        }
        if (method.perEvent().compareTo(clause.full()) > 0) {
            found.warning("perEvent", Faults.ONE_BONUS_FILLS_ALL.with(method.perEvent(), clause.full()));
        }
    }

    private void manual(Method.Manual method) {
        scale(method.scale());
        found.range("trimmed", method.trimmed(), 0, MOST_SCORERS);
        found.range("divergence", method.divergence(), 0, SchemeChecks.MOST_MARKS);
    }

    private void survey(Method.Survey method) {
        scale(method.scale());
        found.range("answers", method.answers(), 0, MOST_ANSWERS);
    }

    private void scale(BigDecimal scale) {
        if (scale.signum() <= 0) {
            found.error(
                    "scale",
                    Faults.OUT_OF_RANGE.with(scale, BigDecimal.ONE, BigDecimal.valueOf(SchemeChecks.MOST_MARKS)));
        }
    }

    private void formula(String text, @Nullable Set<String> names) {
        try {
            Formula formula = Formula.read(text);
            if (formula.codes().isEmpty()) {
                found.warning("formula", Faults.FORMULA_CONSTANT.with());
            }
            if (!formula.totals().isEmpty()) {
                found.error("formula", Faults.FORMULA_TOTALS.with());
            }
            if (formula.looksBack()) {
                found.error("formula", Faults.FORMULA_LOOKS_BACK.with());
            }
            formula.codes().stream()
                    .filter(code -> names != null && !names.contains(code))
                    .forEach(code -> found.error("formula", Faults.FORMULA_NAME_UNKNOWN.with(code)));
        } catch (Malformed malformed) {
            found.error("formula", malformed.reason());
        }
    }
}
