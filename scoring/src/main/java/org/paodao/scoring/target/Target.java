package org.paodao.scoring.target;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Direction;

/** What a plan wants of an indicator. */
public sealed interface Target
        permits AtLeast, AtMost, Growth, Between, Approximately, InWords, Relative, Rank, Delegated {
    TargetKind kind();

    /** Everything that makes it up, as named text in alphabetical order; {@link #of} makes the same target of it again. */
    Map<String, String> parameters();

    /** Which way is better for it. */
    Direction direction();

    /** What must be known before it can be computed; empty where a person judges. */
    default Set<Need> needs() {
        return Set.of(Need.VALUE);
    }

    /** What it comes to in numbers; none where a person judges, where it is a matter of places, or where something needed is not known. */
    @Nullable
    Wanted wanted(Figures figures);

    /** How far the figures have come; measured against {@link #wanted} by all targets that come to a stretch of numbers. */
    default Attainment attainment(Figures figures) {
        for (Need need : Need.values()) {
            if (needs().contains(need) && !figures.has(need)) {
                return Attainment.lacking(need);
            }
        }
        BigDecimal value = figures.value();
        Wanted wanted = wanted(figures);
        if (value == null || wanted == null) {
            throw new IllegalStateException("%s names not all it needs.".formatted(this));
        }
        return Attainment.of(wanted, value, figures.base());
    }

    /** Whether it can be computed; otherwise a person judges with a reason. */
    default boolean computable() {
        return !needs().isEmpty();
    }

    /**
     * The target of the kind with these parameters.
     *
     * @throws IllegalArgumentException if a parameter is missing, unknown or unfit
     */
    static Target of(TargetKind kind, Map<String, String> parameters) {
        Parameters given = new Parameters(kind, parameters);
        Target target = switch (kind) {
            case AT_LEAST -> AtLeast.read(given);
            case AT_MOST -> AtMost.read(given);
            case GROWTH -> Growth.read(given);
            case BETWEEN -> new Between(given.decimal("low"), given.decimal("high"));
            case APPROXIMATELY -> new Approximately(given.decimal("goal"), given.decimal("tolerance"));
            case IN_WORDS -> new InWords(given.text("words"));
            case RELATIVE -> Relative.read(given);
            case RANK -> Rank.read(given);
            case DELEGATED -> Delegated.read(given);
        };
        given.refuseOthers();
        return target;
    }
}
