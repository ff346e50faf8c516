package org.paodao.scoring.path;

import java.math.BigDecimal;
import org.paodao.scoring.Rounding;
import org.paodao.scoring.path.Shape.LastYear;
import org.paodao.scoring.path.Shape.Step;
import org.paodao.scoring.path.Shape.Steps;

/**
 * How much of a way is due at a period, as parts of a whole. The way is multiplied before it is divided, so that a border that is a decimal comes out
 * exactly.
 */
final class Shares {
    private Shares() {}

    /** The part of the way that is due after so many periods of the course; nothing after none, everything after all. */
    static BigDecimal due(Shape shape, Course course, BigDecimal way, int passed) {
        if (passed == course.length()) {
            return way;
        }
        return switch (shape) {
            case Shape.Linear linear ->
                way.multiply(BigDecimal.valueOf(passed)).divide(BigDecimal.valueOf(course.length()), Rounding.EXACT);
            case LastYear lastYear -> {
                BigDecimal start = start(lastYear, course);
                BigDecimal then = lastYear.values().get(course.first().number() + passed - 2);
                yield part(
                        way, then.subtract(start), lastYear.values().getLast().subtract(start));
            }
            case Steps steps -> {
                int start = course.first().number() - 1;
                yield part(way, percentAt(steps, start, start + passed), Percent.HUNDRED);
            }
            case Shape.Steady steady -> throw new IllegalArgumentException("A steady path has no parts.");
            case Shape.Own own -> throw new IllegalArgumentException("%s has no parts.".formatted(own));
        };
    }

    /** Last year's value just before the part of the year that the course covers. */
    static BigDecimal start(LastYear lastYear, Course course) {
        int first = course.first().number();
        return first == 1 ? lastYear.before() : lastYear.values().get(first - 2);
    }

    /**
     * How many percent of a way that starts after the period with the first number are due by the end of that with the second. The first step is climbed from
     * nothing at the start; steps before it are behind the way.
     */
    static Percent percentAt(Steps steps, int start, int number) {
        Step before = new Step(start, BigDecimal.ZERO);
        for (Step step : steps.steps()) {
            if (step.number() <= start) {
                continue;
            }
            if (step.number() > number) {
                return steps.between() ? between(before, step, number) : Percent.of(before.percent());
            }
            before = step;
        }
        return Percent.of(before.percent());
    }

    private static Percent between(Step before, Step after, int number) {
        int length = after.number() - before.number();
        int passed = number - before.number();
        BigDecimal sum = before.percent()
                .multiply(BigDecimal.valueOf(length - passed))
                .add(after.percent().multiply(BigDecimal.valueOf(passed)));
        return new Percent(sum, length);
    }

    private static BigDecimal part(BigDecimal way, Percent part, Percent whole) {
        return part(
                way,
                part.sum().multiply(BigDecimal.valueOf(whole.parts())),
                whole.sum().multiply(BigDecimal.valueOf(part.parts())));
    }

    private static BigDecimal part(BigDecimal way, BigDecimal part, BigDecimal whole) {
        return way.multiply(part).divide(whole, Rounding.EXACT);
    }

    /** Percents kept as a quotient, so that a third stays a third. */
    record Percent(BigDecimal sum, int parts) {
        static final Percent HUNDRED = of(BigDecimal.valueOf(100));

        static Percent of(BigDecimal percent) {
            return new Percent(percent, 1);
        }

        boolean isAll() {
            return sum.compareTo(BigDecimal.valueOf(100L * parts)) == 0;
        }
    }
}
