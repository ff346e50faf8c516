package org.paodao.appraisal.compare;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.value.FiguresOfUnits;
import org.paodao.indicator.value.FiguresOfUnits.UnitFigure;
import org.paodao.scoring.fairness.Amounts;
import org.paodao.scoring.fairness.Raise;
import org.paodao.scoring.target.Figures;
import org.paodao.scoring.target.Target;
import org.springframework.stereotype.Component;

/** Figures of indicators quarter by quarter and year by year, as screens look at them. A fixed number of statements, however many units. */
@Component
class IndicatorYears {
    private static final int QUARTERS = 4;

    private final FiguresOfUnits figures;
    private final Clock clock;

    IndicatorYears(FiguresOfUnits figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    Known of(UUID jurisdiction, Collection<String> codes, LocalDate until) {
        if (codes.isEmpty()) {
            return new Known(List.of(), List.of());
        }
        Instant now = clock.instant();
        List<UnitFigure> last = List.of();
        Map<FiguresOfUnits.Line, List<BigDecimal>> levels = new HashMap<>();
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            LocalDate end = LocalDate.of(until.getYear(), Month.of(quarter * 3), 1)
                    .plusMonths(1)
                    .minusDays(1);
            last = figures.of(jurisdiction, codes, end, now);
            for (UnitFigure figure : last) {
                levels.computeIfAbsent(figure.line(), line -> new ArrayList<>()).add(figure.amount());
            }
        }
        List<UnitFigure> before = figures.of(jurisdiction, codes, LocalDate.of(until.getYear() - 1, 12, 31), now);
        return new Known(amounts(levels), raises(before, last));
    }

    /** What each quarter added, where the level was told every quarter and never fell: else it is no sum of a year. */
    private static List<Amounts> amounts(Map<FiguresOfUnits.Line, List<BigDecimal>> levels) {
        List<Amounts> amounts = new ArrayList<>();
        levels.forEach((line, level) -> {
            UUID unit = line.concerned();
            if (level.size() == QUARTERS && unit != null) {
                List<BigDecimal> added = new ArrayList<>(List.of(level.getFirst()));
                for (int n = 1; n < QUARTERS; n++) {
                    added.add(level.get(n).subtract(level.get(n - 1)));
                }
                if (added.stream().allMatch(one -> one.signum() >= 0)) {
                    amounts.add(new Amounts(unit.toString(), line.code(), added));
                }
            }
        });
        return amounts;
    }

    /** Last year's target and what came of it beside this year's target, where more is better. */
    private static List<Raise> raises(List<UnitFigure> before, List<UnitFigure> now) {
        Map<FiguresOfUnits.Line, UnitFigure> then = new HashMap<>();
        before.forEach(figure -> then.put(figure.line(), figure));
        List<Raise> raises = new ArrayList<>();
        for (UnitFigure figure : now) {
            UnitFigure earlier = then.get(figure.line());
            UUID unit = figure.line().concerned();
            BigDecimal next = least(figure);
            BigDecimal target = earlier == null ? null : least(earlier);
            if (earlier != null && unit != null && next != null && target != null) {
                raises.add(new Raise(unit.toString(), figure.line().code(), target, earlier.amount(), next));
            }
        }
        return raises;
    }

    private static @Nullable BigDecimal least(UnitFigure figure) {
        Target target = figure.target();
        if (target == null) {
            return null;
        }
        Figures known = Figures.of(figure.amount());
        BigDecimal lastYear = figure.lastYear();
        var wanted = target.wanted(lastYear == null ? known : known.after(lastYear));
        return wanted == null || wanted.high() != null ? null : wanted.low();
    }

    /** What is known of a year. */
    record Known(List<Amounts> amounts, List<Raise> raises) {}
}
