package org.paodao.scoring.light;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a light and is no light itself.
 *
 * @param points how many are taken off, where it costs points
 */
public record Consequence(Kind kind, @Nullable BigDecimal points) {
    /** Its kinds. */
    public enum Kind {
        /** Named in the list that is sent round: 通报. */
        LISTED,
        /** A letter: 督办函, 提醒函. */
        LETTER,
        /** Someone is asked to explain: 约谈. */
        INTERVIEW,
        /** Points taken off. */
        DEDUCTION
    }

    static Consequence of(Kind kind) {
        return new Consequence(kind, null);
    }

    static Consequence deduction(String points) {
        return new Consequence(Kind.DEDUCTION, new BigDecimal(points));
    }
}
