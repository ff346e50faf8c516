package org.paodao.appraisal.compare;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.appraisal.Line;
import org.paodao.scoring.scheme.Scheme;

/**
 * Two results beside each other.
 *
 * @param parts what each clause adds to the difference, the largest first; together exactly the difference
 * @param years whether it is known what other rules did and what the unit did
 */
public record Comparison(Side left, Side right, List<Part> parts, boolean years) {
    public Comparison {
        parts = List.copyOf(parts);
    }

    /**
     * One of the two.
     *
     * @param name  of the unit, the run or the round
     * @param place null if it is not ranked
     */
    public record Side(
            String name, BigDecimal total, @Nullable Integer place, Scheme scheme) {}

    /**
     * What a clause adds.
     *
     * @param clause code; empty for the total itself
     * @param before what it came to on the left
     * @param after  what it came to on the right
     * @param rules  how much of the difference other rules made; null where the rules are the same
     * @param lines  the lines of the right side under it that are not on the left, then those of the left that are not on the right
     */
    public record Part(
            String clause,
            BigDecimal before,
            BigDecimal after,
            @Nullable BigDecimal rules,
            Lines lines) {
        /** What it adds to the difference. */
        public BigDecimal difference() {
            return after.subtract(before);
        }
    }

    /** Lines that only one side has. */
    public record Lines(List<Line> left, List<Line> right) {
        public Lines {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /** The right total less the left. */
    public BigDecimal difference() {
        return right.total().subtract(left.total());
    }
}
