package org.paodao.scoring.scheme;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the totals lead to.
 *
 * @param vetoes   一票否决
 * @param grades   from the best to the worst; empty if none are given
 * @param ties     codes of clauses whose scores decide between equal totals, in this order; units equal in all share a place (1, 2, 2, 4)
 * @param decimals places to which the total is rounded, once
 */
public record Outcome(List<Veto> vetoes, List<Grade> grades, List<String> ties, int decimals) {
    public Outcome {
        vetoes = List.copyOf(vetoes);
        grades = List.copyOf(grades);
        ties = List.copyOf(ties);
    }

    /**
     * A grade of the total.
     *
     * @param from  the least percentage of the group's full marks
     * @param quota the largest percentage of the group's ranked units that may have it, rounded down to whole units; null without limit. Whoever does not find room
     *              falls to the next grade; units that share the place at the border stay out together
     */
    public record Grade(
            String name, BigDecimal from, @Nullable BigDecimal quota) {}

    /**
     * One event is enough.
     *
     * @param code   the events given for this code count
     * @param effect what it does
     * @param value  the cap in marks, or the number of the best grade still open (2 for the second); null where the effect needs none
     */
    public record Veto(
            String code,
            String title,
            Effect effect,
            @Nullable BigDecimal value) {}

    /** What a veto does. */
    public enum Effect {
        /** The total becomes zero. */
        NOTHING_COUNTS,
        /** The total is at most the value. */
        CAPPED,
        /** The grade is at best the one with the number. */
        GRADE_BARRED,
        /** Total and place stay, there is no grade (取消评优资格). */
        NO_GRADE
    }
}
