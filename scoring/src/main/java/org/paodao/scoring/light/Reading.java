package org.paodao.scoring.light;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Direction;

/**
 * The value of a period, or that there is none.
 *
 * @param direction which way is better, where it is compared with others
 */
public record Reading(@Nullable BigDecimal value, Due due, Direction direction) {
    /** A value that is there and due; more is better. */
    public static Reading of(BigDecimal value) {
        return new Reading(value, Due.DUE, Direction.HIGHER);
    }

    /** No value. */
    public static Reading none(Due due) {
        return new Reading(null, due, Direction.HIGHER);
    }
}
