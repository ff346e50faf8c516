package org.paodao.scoring.target;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Reasons;
import org.paodao.scoring.Rounding;

/**
 * How far a value has come to its target.
 *
 * @param share how much of the way from base to goal is covered: 0 at the base, 1 at the goal, negative if it went backwards; none where there is no way to
 *              go: without a base, or when the base was good enough already
 * @param gap   how far inside what is wanted, negative outside; none unless computed
 */
public record Attainment(
        State state, @Nullable BigDecimal share, @Nullable BigDecimal gap, Unit unit, Reason reason) {
    /** What came out. */
    public enum State {
        REACHED,
        NOT_REACHED,
        /** A person has to say, with a reason. */
        JUDGED_BY_A_PERSON,
        /** It could be computed, but something is not known yet or does not allow it. */
        NOT_COMPUTABLE
    }

    /** What the gap counts. */
    public enum Unit {
        /** The unit of the indicator; where that is percent, percentage points. */
        INDICATOR,
        PERCENTAGE_POINTS,
        PLACES
    }

    static Attainment lacking(Need need) {
        return none(State.NOT_COMPUTABLE, Reasons.INPUT_MISSING.with(need.name()));
    }

    static Attainment none(State state, Reason reason) {
        return new Attainment(state, null, null, Unit.INDICATOR, reason);
    }

    static Attainment of(Wanted wanted, BigDecimal value, @Nullable BigDecimal base) {
        BigDecimal room = wanted.room(value);
        boolean reached = wanted.reachedBy(value);
        return new Attainment(
                state(reached), share(wanted, value, base), room, Unit.INDICATOR, reason(wanted, value, reached));
    }

    static State state(boolean reached) {
        return reached ? State.REACHED : State.NOT_REACHED;
    }

    static @Nullable BigDecimal share(Wanted wanted, BigDecimal value, @Nullable BigDecimal base) {
        BigDecimal goal = base == null ? null : wanted.goalFrom(base);
        return base == null || goal == null ? null : value.subtract(base).divide(goal.subtract(base), Rounding.EXACT);
    }

    private static Reason reason(Wanted wanted, BigDecimal value, boolean reached) {
        BigDecimal low = wanted.low();
        BigDecimal high = wanted.high();
        BigDecimal outside = wanted.room(value).negate();
        if (low != null && high != null) {
            return reached
                    ? Reasons.TARGET_INSIDE.with(value, low, high)
                    : Reasons.TARGET_OUTSIDE.with(value, low, high, outside);
        }
        if (low != null) {
            return reached ? Reasons.TARGET_REACHED.with(value, low) : Reasons.TARGET_SHORT.with(value, low, outside);
        }
        BigDecimal cap = Objects.requireNonNull(high);
        return reached ? Reasons.TARGET_WITHIN.with(value, cap) : Reasons.TARGET_OVER.with(value, cap, outside);
    }
}
