package org.paodao.plan.align;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Target.Comparator;
import org.paodao.plan.Item;

/** How a local target stands to the superior's. */
public enum Strictness {
    /** It asks more than the superior does (层层加码). */
    STRICTER,
    /** It asks the same. */
    SAME,
    /** It asks less. */
    LOOSER,
    /** A number cannot tell: words, ranks, or no direction; somebody has to judge. */
    HUMAN,
    /** The two cannot be compared: other units, other years, opposite directions. */
    DIFFERENT;

    /** Compares two targets; the direction is the comparator's, an exact number takes that of its partner. */
    public static Strictness of(Item.Goal local, Item.Goal superior) {
        BigDecimal ours = local.value();
        BigDecimal theirs = superior.value();
        if (ours == null || theirs == null || !isNumeric(local) || !isNumeric(superior) || local.striving()) {
            return HUMAN;
        }
        if (!unit(local).equals(unit(superior)) || local.year() != superior.year()) {
            return DIFFERENT;
        }
        int direction = direction(local.comparator());
        int other = direction(superior.comparator());
        boolean bothDirected = direction != 0 && other != 0;
        if (direction * other < 0 || (bothDirected && isFall(local) != isFall(superior))) {
            return DIFFERENT;
        }
        int asked = direction == 0 ? other : direction;
        int difference = ours.compareTo(theirs);
        if (difference == 0) {
            return SAME;
        }
        if (asked == 0) {
            return HUMAN;
        }
        return difference * asked > 0 ? STRICTER : LOOSER;
    }

    private static boolean isNumeric(Item.Goal goal) {
        return switch (goal.comparator()) {
            case EXACTLY, AT_LEAST, AT_MOST, INCREASE_BY, DECREASE_BY, ABOUT -> true;
            case RANGE, WORDS, RELATION, RANK, DELEGATED -> false;
        };
    }

    /** 1 when more is harder, -1 when less is, 0 when the comparator does not say. */
    private static int direction(Comparator comparator) {
        return switch (comparator) {
            case AT_LEAST, INCREASE_BY, DECREASE_BY -> 1;
            case AT_MOST -> -1;
            default -> 0;
        };
    }

    /** A fall of five and a rise of five ask for opposite things; a level of at least five is neither. */
    private static boolean isFall(Item.Goal goal) {
        return goal.comparator() == Comparator.DECREASE_BY;
    }

    private static String unit(Item.Goal goal) {
        return goal.unit().strip().replace('％', '%');
    }

    /** The word for the reader, below {@code planalign.strictness.}. */
    public static String key(@Nullable Strictness strictness) {
        return "planalign.strictness."
                + (strictness == null ? "missing" : strictness.name().toLowerCase(Locale.ROOT));
    }
}
