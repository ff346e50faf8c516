package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.GoalPath;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.Rounding;
import org.paodao.scoring.path.Course;
import org.paodao.scoring.path.Path;
import org.paodao.scoring.path.Shape;
import org.paodao.scoring.target.Figures;
import org.paodao.scoring.target.Wanted;

/**
 * Where the figures of a year should stand. A goal says how the year gets there; without such a word what adds up over the year goes straight, or as last year
 * where it has to grow by a percentage, and everything else should be all year what it should become.
 */
final class Ways {
    private final Definition definition;
    private final int year;
    private final LineFigures figures;

    Ways(Definition definition, int year, LineFigures figures) {
        this.definition = definition;
        this.year = year;
        this.figures = figures;
    }

    /** The way to the year's goal, by the goals on the way where there are any; none where the goal comes to no number. */
    @Nullable
    Path to(GoalPath set, List<Goal> onTheWay, @Nullable Wanted wanted) {
        if (wanted == null) {
            return null;
        }
        Course course = course(wanted, set);
        Shape shape = onTheWay.isEmpty() ? shape(set) : steps(course, onTheWay);
        if (shape.objection(course) == null) {
            return Path.of(shape, course);
        }
        boolean evenly = shape instanceof Shape.LastYear ? goesEvenly(set) : definition.cumulative();
        return Path.of(evenly ? new Shape.Linear() : new Shape.Steady(), course);
    }

    /** The same in every period: for what is compared with others. */
    static Path steady(Period period, Wanted wanted) {
        return Path.of(
                new Shape.Steady(),
                new Course(new Period(period.year(), period.frequency(), 1), BigDecimal.ZERO, wanted, false));
    }

    /** Whether ways to a goal that comes to the same number for all units do not depend on their figures: neither where they begin nor how they go on. */
    static boolean areAlike(Definition definition, GoalPath set, List<Goal> onTheWay) {
        boolean steady = !definition.cumulative() && onTheWay.isEmpty() && set.isSteady();
        boolean begun =
                set.base() != null || (definition.cumulative() && set.first().number() == 1);
        return steady || (begun && (!onTheWay.isEmpty() || !set.followsLastYear()));
    }

    private Course course(Wanted wanted, GoalPath set) {
        Period first = set.first();
        BigDecimal base = base(set);
        boolean zero = definition.cumulative() && first.number() == 1;
        return new Course(first, zero || base == null ? BigDecimal.ZERO : base, wanted, definition.cumulative());
    }

    private @Nullable BigDecimal base(GoalPath set) {
        return set.base() == null ? before(set.first()) : set.base();
    }

    /** Whether there is somewhere to go evenly from: nothing at the beginning of a year of sums, else what is known before the way. */
    private boolean goesEvenly(GoalPath set) {
        return definition.cumulative() || base(set) != null;
    }

    /** The figure just before a period, else the latest before it in the year; of what does not add up the end of last year or the base after that. */
    private @Nullable BigDecimal before(Period first) {
        Period earliest = definition.cumulative() ? period(1) : period(1).plus(-1);
        for (Period at = first.plus(-1); at.compareTo(earliest) >= 0; at = at.plus(-1)) {
            Figure known = figures.of(at);
            if (known != null) {
                return known.amount();
            }
        }
        return !definition.cumulative()
                ? Optional.ofNullable(definition.base())
                        .map(Definition.Base::value)
                        .orElse(null)
                : null;
    }

    private Shape shape(GoalPath set) {
        Shape own = set.shape();
        if (own != null) {
            return own;
        }
        return switch (set.kind().isEmpty() ? set.usual() : set.kind()) {
            case "STEADY" -> new Shape.Steady();
            case "LAST_YEAR" -> lastYear(set.first());
            default -> new Shape.Linear();
        };
    }

    /** Which way leads to a goal that should follow last year, of which there may not be all figures, or which may have brought nothing. */
    LikeLastYear likeLastYear(GoalPath set, @Nullable Wanted wanted) {
        if (wanted == null || lastYear(set.first()).objection(course(wanted, set)) == null) {
            return LikeLastYear.FOLLOWED;
        }
        return goesEvenly(set) ? LikeLastYear.EVENLY : LikeLastYear.GOAL;
    }

    /** Of a way from the beginning of the year, the course of a stand cannot be followed without the stand from which it set out: it has no values then. */
    private Shape.LastYear lastYear(Period first) {
        Figure earlier = figures.of(period(1).lastYear().plus(-1));
        if (!definition.cumulative() && earlier == null && first.number() == 1) {
            return new Shape.LastYear(BigDecimal.ZERO, List.of());
        }
        List<BigDecimal> values = new ArrayList<>();
        for (int number = 1; number <= frequency().perYear(); number++) {
            Figure figure = figures.of(new Period(year - 1, frequency(), number));
            if (figure != null) {
                values.add(figure.amount());
            }
        }
        BigDecimal before = definition.cumulative() || earlier == null ? BigDecimal.ZERO : earlier.amount();
        return new Shape.LastYear(before, values);
    }

    /** Straight from one goal on the way to the next. */
    private Shape steps(Course course, List<Goal> onTheWay) {
        BigDecimal last = course.wanted().low() == null
                ? course.wanted().high()
                : course.wanted().low();
        List<BigDecimal> values = new ArrayList<>();
        int from = course.first().number() - 1;
        BigDecimal at = course.base();
        for (Goal step : onTheWay) {
            Wanted wanted = step.target().wanted(Figures.NONE);
            BigDecimal border = wanted == null ? null : wanted.low() == null ? wanted.high() : wanted.low();
            int to = Period.holding(step.period().lastDay(), frequency()).number();
            if (border != null && to > from && to < frequency().perYear()) {
                climb(values, new Stretch(from, at, to, border));
                from = to;
                at = border;
            }
        }
        climb(values, new Stretch(from, at, frequency().perYear(), Objects.requireNonNull(last)));
        return new Shape.Own(values);
    }

    private static void climb(List<BigDecimal> values, Stretch way) {
        BigDecimal length = BigDecimal.valueOf(way.to() - way.from());
        for (int passed = 1; passed < way.to() - way.from(); passed++) {
            values.add(way.low()
                    .add(way.high()
                            .subtract(way.low())
                            .multiply(BigDecimal.valueOf(passed))
                            .divide(length, Rounding.EXACT)));
        }
        values.add(way.high());
    }

    private record Stretch(int from, BigDecimal low, int to, BigDecimal high) {}

    private Frequency frequency() {
        return definition.frequency();
    }

    private Period period(int number) {
        return new Period(year, frequency(), number);
    }
}
