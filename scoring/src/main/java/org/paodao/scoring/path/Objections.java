package org.paodao.scoring.path;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Reasons;
import org.paodao.scoring.path.Shape.Own;
import org.paodao.scoring.path.Shape.Step;
import org.paodao.scoring.path.Shape.Steps;

/** What stands against a shape for a course. */
final class Objections {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Objections() {}

    static @Nullable Reason to(Shape shape, Course course) {
        return switch (shape) {
            case Shape.Linear linear -> null;
            case Shape.Steady steady -> null;
            case Shape.LastYear lastYear -> toLastYear(lastYear, course);
            case Steps steps -> toSteps(steps, course);
            case Own own -> toOwn(own, course);
        };
    }

    private static @Nullable Reason toLastYear(Shape.LastYear lastYear, Course course) {
        int needed = course.first().frequency().perYear();
        if (lastYear.values().size() != needed) {
            return Reasons.PATH_VALUES_WRONG.with(lastYear.values().size(), needed);
        }
        return Shares.start(lastYear, course).compareTo(lastYear.values().getLast()) == 0
                ? Reasons.PATH_LAST_YEAR_FLAT.with()
                : null;
    }

    private static @Nullable Reason toSteps(Steps steps, Course course) {
        int number = 0;
        BigDecimal percent = BigDecimal.ZERO;
        for (Step step : steps.steps()) {
            if (step.number() <= number || step.percent().compareTo(percent) < 0) {
                return Reasons.PATH_STEPS_DISORDER.with(step.number());
            }
            number = step.number();
            percent = step.percent();
        }
        if (number != course.first().frequency().perYear() || percent.compareTo(HUNDRED) != 0) {
            return Reasons.PATH_STEPS_UNFINISHED.with(percent);
        }
        int before = course.first().number() - 1;
        return Shares.percentAt(steps, 0, before).isAll()
                ? Reasons.PATH_STEPS_OVER.with(course.first().number())
                : null;
    }

    private static @Nullable Reason toOwn(Own own, Course course) {
        BigDecimal low = course.wanted().low();
        BigDecimal high = course.wanted().high();
        Reason one = toOwn(own.values(), course, low == null ? high : low);
        if (one != null) {
            return one;
        }
        if (low != null && high != null) {
            return toOwn(own.upper(), course, high);
        }
        return own.upper().isEmpty()
                ? null
                : Reasons.PATH_VALUES_WRONG.with(own.upper().size(), 0);
    }

    private static @Nullable Reason toOwn(List<BigDecimal> values, Course course, @Nullable BigDecimal goal) {
        if (values.size() != course.length()) {
            return Reasons.PATH_VALUES_WRONG.with(values.size(), course.length());
        }
        // A loss that comes together falls.
        boolean climbs = course.cumulative() && values.getLast().signum() >= 0;
        for (int at = 1; at < values.size() && climbs; at++) {
            if (values.get(at).compareTo(values.get(at - 1)) < 0) {
                return Reasons.PATH_VALUES_FALL.with(course.first().number() + at);
            }
        }
        return goal == null || values.getLast().compareTo(goal) == 0
                ? null
                : Reasons.PATH_MISSES_GOAL.with(values.getLast(), goal);
    }
}
