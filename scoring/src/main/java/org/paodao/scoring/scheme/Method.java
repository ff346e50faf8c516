package org.paodao.scoring.scheme;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Direction;

/** How the marks of a clause come about. */
public sealed interface Method {

    /** Whether it begins with nothing and only takes marks away. */
    default boolean takesOnly() {
        return this instanceof Deduction deduction && deduction.fromOutside();
    }

    /** Whether a unit's marks depend on the figures of the others. */
    default boolean compares() {
        return this instanceof RatioToBest || this instanceof RankLinear || this instanceof RankBands;
    }

    /** The most a leaf of so many full marks can give. */
    default BigDecimal top(BigDecimal full) {
        return switch (this) {
            case Achievement achievement ->
                achievement.curve().points().stream()
                        .map(point -> point.share().multiply(full))
                        .reduce(BigDecimal.ZERO, BigDecimal::max);
            case RankBands ranked ->
                ranked.bands().stream()
                        .map(band -> band.share().multiply(full))
                        .reduce(BigDecimal.ZERO, BigDecimal::max);
            case Deduction deduction -> deduction.fromOutside() ? BigDecimal.ZERO : full;
            default -> full;
        };
    }

    /**
     * A branch: its clauses together.
     *
     * @param floor the least it can come to; null for none
     * @param cap   the most it can come to; null for none
     */
    record Sum(@Nullable BigDecimal floor, @Nullable BigDecimal cap) implements Method {}

    /**
     * By achievement (按实绩赋分): the attainment in percent is taken through the curve to a share of the full marks.
     */
    record Achievement(Curve curve) implements Method {}

    /**
     * By ratio to the best unit of the group: own value ÷ best × full marks, best ÷ own where lower is better.
     *
     * @param least share of the full marks (0 to 1) nobody falls below; null for none
     */
    record RatioToBest(Direction direction, @Nullable BigDecimal least) implements Method {}

    /**
     * By rank within the group, linear: the first place has full marks, the last the least share of them.
     *
     * @param least share of the full marks (0 to 1) of the last place
     */
    record RankLinear(Direction direction, BigDecimal least) implements Method {}

    /** By rank within the group in bands; a place beyond the last band has no marks. */
    record RankBands(Direction direction, List<Band> bands) implements Method {
        public RankBands {
            bands = List.copyOf(bands);
        }
    }

    /**
     * Places up to and including {@code through} have this share of the full marks.
     *
     * @param through a place, counted from 1, or with {@code ofGroup} a percentage of the group's units, rounded up to whole places
     */
    record Band(BigDecimal through, boolean ofGroup, BigDecimal share) {}

    /**
     * Full marks to begin with, every event takes some away; never below zero. With {@code fromOutside} it begins with nothing and takes away up to the full marks (追责).
     *
     * @param perEvent   marks an event costs that names no amount of its own
     * @param escalation added to that for the second event, twice for the third, and so on
     * @param selfFactor multiplies what a unit reported itself, such as 0.5
     * @param hidden     multiplies what a unit concealed, such as 2
     */
    record Deduction(
            BigDecimal perEvent, BigDecimal escalation, BigDecimal selfFactor, BigDecimal hidden, boolean fromOutside)
            implements Method {}

    /**
     * Marks beyond the tree's: every event gives some, up to the clause's full marks together. They do not belong to the full marks of the parent.
     *
     * @param perEvent marks an event gives that names no amount of its own
     */
    record Bonus(BigDecimal perEvent) implements Method {}

    /**
     * By several scorers: their marks out of {@code scale} are averaged and scaled to the full marks.
     *
     * @param trimmed    how many of the highest and as many of the lowest are left out where more than twice as many plus one are given
     * @param divergence marks between the highest and the lowest counted mark from which on the difference is pointed out
     */
    record Manual(BigDecimal scale, int trimmed, BigDecimal divergence) implements Method {}

    /**
     * A survey's result out of {@code scale}, scaled to the full marks.
     *
     * @param answers the fewest answers for which it counts; with fewer it is missing
     */
    record Survey(BigDecimal scale, int answers) implements Method {}

    /**
     * A formula over named amounts, such as {@code min([done] / [planned] * 20, 20)}; what comes out are marks, kept between zero and the full marks.
     */
    record ByFormula(String formula) implements Method {}
}
