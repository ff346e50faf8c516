package org.paodao.scoring.path;

import java.math.BigDecimal;
import java.util.List;

/**
 * One border of a path, period by period.
 *
 * @param floor    whether the values belong above it; otherwise below
 * @param origin   where it comes from; zero if it is the same throughout
 * @param goal     where it ends
 * @param expected the border at each period of the course
 */
public record Lane(boolean floor, BigDecimal origin, BigDecimal goal, List<BigDecimal> expected) {
    public Lane {
        expected = List.copyOf(expected);
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
