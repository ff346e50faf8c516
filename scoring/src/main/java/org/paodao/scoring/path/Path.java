package org.paodao.scoring.path;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;

/**
 * Where an indicator should stand at each period of its course.
 *
 * <p>A floor (low) is wanted to be reached, a cap (high) not to be exceeded, a range has both. Where the base is good enough already there is nothing to
 * climb: the goal itself is expected throughout.
 *
 * @param first  the first period
 * @param starts whether there is a first step to take: a cumulative indicator that climbs from nothing
 */
public record Path(
        Period first,
        boolean starts,
        @Nullable Lane low,
        @Nullable Lane high) {
    public Path {
        if (low == null && high == null) {
            throw new IllegalArgumentException("A path without a border leads nowhere.");
        }
    }

    /**
     * The path of this shape over the course.
     *
     * @throws IllegalArgumentException if the shape does not fit; ask {@link Shape#objection} first
     */
    public static Path of(Shape shape, Course course) {
        Reason objection = shape.objection(course);
        if (objection != null) {
            throw new IllegalArgumentException("%s does not fit %s: %s".formatted(shape, course, objection));
        }
        return Lanes.path(shape, course);
    }

    /** How many periods it has. */
    public int length() {
        return first.frequency().perYear() - first.number() + 1;
    }

    /**
     * Whether it covers the period.
     *
     * @throws IllegalArgumentException if the period is of another frequency
     */
    public boolean covers(Period period) {
        return index(period) >= 0;
    }

    /** What should at least be reached at the period; none if the path has no floor or does not cover the period. */
    public @Nullable BigDecimal lowAt(Period period) {
        return at(low, period);
    }

    /** What should not be exceeded at the period; none if the path has no cap or does not cover the period. */
    public @Nullable BigDecimal highAt(Period period) {
        return at(high, period);
    }

    /** Where the value stands at the period: of a range outside it on either side, never ahead; none if the path does not cover it. */
    public @Nullable Position position(Period period, BigDecimal value) {
        int index = index(period);
        if (index < 0) {
            return null;
        }
        if (low == null || high == null) {
            Lane only = Objects.requireNonNull(low == null ? high : low);
            BigDecimal expected = only.expected().get(index);
            return new Position(only, expected, value, only.lag(expected, value), null);
        }
        BigDecimal least = low.expected().get(index);
        BigDecimal most = high.expected().get(index);
        BigDecimal below = low.lag(least, value);
        BigDecimal above = high.lag(most, value);
        return below.compareTo(above) >= 0
                ? new Position(low, least, value, below.max(BigDecimal.ZERO), most)
                : new Position(high, most, value, above.max(BigDecimal.ZERO), least);
    }

    private @Nullable BigDecimal at(@Nullable Lane lane, Period period) {
        int index = index(period);
        return lane == null || index < 0 ? null : lane.expected().get(index);
    }

    private int index(Period period) {
        if (period.frequency() != first.frequency()) {
            throw new IllegalArgumentException("A path by %s does not know %s.".formatted(first.frequency(), period));
        }
        return period.year() == first.year() ? Math.max(period.number() - first.number(), -1) : -1;
    }
}
