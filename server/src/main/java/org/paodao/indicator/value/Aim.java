package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.indicator.GoalPath;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.Period;
import org.paodao.scoring.target.Figures;
import org.paodao.scoring.target.Wanted;

/**
 * What a figure is aimed at, as far as it is a number by itself.
 *
 * @param due whether it is the aim of the period itself, or of a longer one that ends with it; else of one in which a level is held
 */
record Aim(BigDecimal value, boolean due) {

    /** What the goals come to for a period, by unit: of several the one of the shortest time. */
    static Map<UUID, Aim> of(Indicator indicator, Period period) {
        List<Goal> concerned = indicator.goals().stream()
                .filter(goal -> holds(goal.period(), period))
                .sorted(Comparator.comparingLong(goal -> ChronoUnit.DAYS.between(
                        goal.period().firstDay(), goal.period().lastDay())))
                .toList();
        Map<UUID, Aim> aims = new HashMap<>();
        for (Goal goal : concerned) {
            Aim aim = of(indicator, goal, period);
            if (aim != null) {
                aims.putIfAbsent(goal.unit(), aim);
            }
        }
        return aims;
    }

    private static boolean holds(Period longer, Period period) {
        return !longer.firstDay().isAfter(period.firstDay())
                && !longer.lastDay().isBefore(period.lastDay());
    }

    private static @Nullable Aim of(Indicator indicator, Goal goal, Period period) {
        boolean ends = goal.period().lastDay().equals(period.lastDay());
        BigDecimal set = ends ? null : new GoalPath(indicator.definition(), goal).set(period);
        if (set != null) {
            return new Aim(set, true);
        }
        Wanted wanted =
                ends || !indicator.definition().cumulative() ? goal.target().wanted(Figures.NONE) : null;
        BigDecimal border = wanted == null ? null : wanted.low() == null ? wanted.high() : wanted.low();
        return border == null ? null : new Aim(border, ends);
    }
}
