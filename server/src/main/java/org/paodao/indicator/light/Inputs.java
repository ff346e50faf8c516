package org.paodao.indicator.light;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.light.Situation;
import org.paodao.scoring.light.Standing;
import org.paodao.scoring.path.Path;
import org.paodao.scoring.path.Position;

/**
 * What a light was made of, beside figure and rules.
 *
 * @param target as the plan prints it
 * @param low what should at least be reached at the period
 * @param high what should not be exceeded at the period
 * @param goal where the year should end
 * @param points behind schedule in percent of the way; negative if ahead
 * @param shareDue how much of the way should be covered, in percent; null where there is no such way, as within a range or below zero
 * @param shareCovered how much of it is
 * @param near the threshold that the value misses by so little that rounding might tell the contrary; null where there is none
 */
public record Inputs(
        @Nullable String target,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal goal,
        @Nullable BigDecimal points,
        @Nullable BigDecimal shareDue,
        @Nullable BigDecimal shareCovered,
        Standing standing,
        @Nullable BigDecimal near) {
    /** Of a light that is kept without what led to it. */
    static final Inputs NONE = new Inputs(null, null, null, null, null, null, null, Standing.ALONE, null);

    /** Of what nobody compared with a threshold. */
    static Inputs of(@Nullable String target, Situation situation) {
        return of(target, situation, null);
    }

    /** Of a situation; shares only where they mean something: where there is a way to go, and more of it is better, or is what is used up. */
    static Inputs of(@Nullable String target, Situation situation, @Nullable BigDecimal near) {
        Path path = situation.path();
        Position position = situation.position();
        Position walked = position == null || !hasShares(position) ? null : position;
        return new Inputs(
                target,
                path == null ? null : path.lowAt(situation.period()),
                path == null ? null : path.highAt(situation.period()),
                path == null ? null : goal(path),
                position == null ? null : position.pointsBehind(),
                walked == null ? null : walked.shareDue(),
                walked == null ? null : walked.shareCovered(),
                situation.standing(),
                near);
    }

    /** Nobody covers percents of a range, of a goal that is nothing or less, or of what only equals a border that has to be passed. */
    private static boolean hasShares(Position position) {
        boolean overNothing =
                position.lane().origin().signum() == 0 && position.lane().goal().signum() <= 0;
        return position.across() == null && !overNothing && !position.level();
    }

    /** Whether it should lie between two borders. */
    public boolean range() {
        return low != null && high != null;
    }

    /** Whether the same is wanted at the period and at the year's end. */
    boolean asksAs(Inputs other) {
        return same(low, other.low) && same(high, other.high) && same(goal, other.goal);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal another) {
        if (one == null || another == null) {
            return one == null && another == null;
        }
        return one.compareTo(another) == 0;
    }

    private static @Nullable BigDecimal goal(Path path) {
        if (path.low() != null) {
            return path.low().goal();
        }
        return path.high() == null ? null : path.high().goal();
    }
}
