package org.paodao.scoring.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Reason;

/** How the way to the goal is spread over the year. */
public sealed interface Shape {
    /** Why it does not fit the course; none if it does. */
    default @Nullable Reason objection(Course course) {
        return Objections.to(this, course);
    }

    /** The same share in every period: 序时进度. */
    record Linear() implements Shape {}

    /** The goal itself in every period: for growth rates and other figures that do not add up over the year. */
    record Steady() implements Shape {}

    /**
     * As the way was spread last year.
     *
     * @param before the value just before last year began; zero for a cumulative indicator
     * @param values last year's value of every period
     */
    record LastYear(BigDecimal before, List<BigDecimal> values) implements Shape {
        public LastYear {
            values = List.copyOf(values);
        }
    }

    /**
     * By break points.
     *
     * @param steps   by number of period; the last is at the end of the year with 100 percent
     * @param between whether it climbs evenly from step to step; otherwise nothing more is due until the next step
     */
    record Steps(List<Step> steps, boolean between) implements Shape {
        public Steps {
            steps = List.copyOf(steps);
        }

        /** Of so many percent in each quarter. */
        public static Steps ofQuarters(Frequency frequency, List<BigDecimal> percents) {
            if (percents.size() != 4 || frequency.perYear() % 4 != 0) {
                throw new IllegalArgumentException("Four quarters of months or quarters are needed.");
            }
            BigDecimal sum = BigDecimal.ZERO;
            List<Step> steps = new ArrayList<>();
            for (int quarter = 1; quarter <= 4; quarter++) {
                sum = sum.add(percents.get(quarter - 1));
                steps.add(new Step(quarter * frequency.perYear() / 4, sum));
            }
            return new Steps(steps, false);
        }
    }

    /**
     * A break point.
     *
     * @param number  of the period in the year
     * @param percent how much of the way from the base to the goal is due by then; of a plan that starts within the year, of the way from there
     */
    record Step(int number, BigDecimal percent) {}

    /**
     * A value of one's own for each period of the course.
     *
     * @param values the border, or the lower one of a range
     * @param upper  the upper border of a range; empty for any other
     */
    record Own(List<BigDecimal> values, List<BigDecimal> upper) implements Shape {
        public Own {
            values = List.copyOf(values);
            upper = List.copyOf(upper);
        }

        /** Of one border. */
        public Own(List<BigDecimal> values) {
            this(values, List.of());
        }
    }
}
