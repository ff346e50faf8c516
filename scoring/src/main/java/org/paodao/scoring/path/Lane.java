package org.paodao.scoring.path;

import java.math.BigDecimal;
import java.util.List;

/**
 * One border of a path, period by period.
 *
 * @param floor    whether the values belong above it; otherwise below
 * @param beyond   whether its goal itself is not enough: 快于, not 不低于
 * @param origin   where it comes from; zero if it is the same throughout
 * @param goal     where it ends
 * @param expected the border at each period of the course
 */
public record Lane(boolean floor, boolean beyond, BigDecimal origin, BigDecimal goal, List<BigDecimal> expected) {
    public Lane {
        expected = List.copyOf(expected);
    }

    /** Of which the goal itself is enough. */
    public Lane(boolean floor, BigDecimal origin, BigDecimal goal, List<BigDecimal> expected) {
        this(floor, false, origin, goal, expected);
    }

    /** Whether a value on the border is not enough: where the goal itself is the border and has to be passed. */
    boolean beyond(BigDecimal border) {
        return beyond && border.compareTo(goal) == 0;
    }

    /** Whether it is what may be used up over the year, such as a sum that must not be exceeded or a loss, not what has to be brought together or down. */
    public boolean allowance() {
        int way = goal.compareTo(origin);
        return floor ? way < 0 : way >= 0;
    }

    /** The whole way; never negative. */
    public BigDecimal whole() {
        return goal.subtract(origin).abs();
    }

    /** Whether the same is expected all along, as it is where the whole year is one period. */
    public boolean flat() {
        return expected.getFirst().compareTo(goal) == 0;
    }

    /** By how much the value lies on the wrong side of the border; negative on the right side. */
    BigDecimal lag(BigDecimal border, BigDecimal value) {
        return floor ? border.subtract(value) : value.subtract(border);
    }
}
