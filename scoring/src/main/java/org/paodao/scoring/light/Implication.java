package org.paodao.scoring.light;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.light.Condition.All;
import org.paodao.scoring.light.Condition.Any;
import org.paodao.scoring.light.Condition.Compare;
import org.paodao.scoring.light.Condition.Otherwise;

/** What follows from what among conditions. It may miss something, and never says what is not so. */
final class Implication {
    private Implication() {}

    /** Whether the second holds whenever the first does. */
    static boolean implies(Condition first, Condition second) {
        if (second instanceof Otherwise || first.equals(second)) {
            return true;
        }
        if (first instanceof Any any) {
            return any.parts().stream().allMatch(part -> implies(part, second));
        }
        return switch (second) {
            case All all -> all.parts().stream().allMatch(part -> implies(first, part));
            case Any any -> any.parts().stream().anyMatch(part -> implies(first, part));
            default -> Conditions.each(first).stream().anyMatch(part -> leafImplies(part, second));
        };
    }

    /** Whether it can never hold because thresholds of one measure exclude each other. */
    static boolean impossible(Condition condition) {
        List<Condition> parts = Conditions.each(condition);
        return parts.stream().anyMatch(one -> parts.stream().anyMatch(other -> exclude(one, other)));
    }

    /** Whether the first begins to hold at a milder threshold of the same measure than the second. */
    static boolean asksForLess(Condition first, Condition second) {
        List<Condition> firsts = Conditions.each(first);
        List<Condition> seconds = Conditions.each(second);
        return firsts.stream().anyMatch(one -> seconds.stream().anyMatch(other -> milder(one, other)))
                && others(firsts).equals(others(seconds));
    }

    private static List<Condition> others(List<Condition> parts) {
        return parts.stream().filter(part -> !(part instanceof Compare)).toList();
    }

    private static boolean milder(Condition first, Condition second) {
        if (!(first instanceof Compare one) || !(second instanceof Compare other)) {
            return false;
        }
        boolean worseUpward = one.measure().moreIsWorse();
        Integer side = side(one, other);
        return side != null
                && one.relation().upward() == worseUpward
                && other.relation().upward() == worseUpward
                && (worseUpward ? side < 0 : side > 0);
    }

    private static boolean leafImplies(Condition first, Condition second) {
        if (!(first instanceof Compare one) || !(second instanceof Compare other)) {
            return first.equals(second);
        }
        Integer side = side(one, other);
        if (side == null || one.relation().upward() != other.relation().upward()) {
            return first.equals(second);
        }
        int beyond = one.relation().upward() ? side : -side;
        return beyond > 0
                || (beyond == 0
                        && (other.relation().withBorder() || !one.relation().withBorder()));
    }

    private static boolean exclude(Condition first, Condition second) {
        if (!(first instanceof Compare one) || !(second instanceof Compare other)) {
            return false;
        }
        Integer side = side(one, other);
        return side != null
                && one.relation().upward()
                && !other.relation().upward()
                && (side > 0
                        || (side == 0
                                && !(one.relation().withBorder()
                                        && other.relation().withBorder())));
    }

    /** How their thresholds compare; none if there is nothing to compare. */
    private static @Nullable Integer side(Compare one, Compare other) {
        BigDecimal threshold = one.threshold();
        BigDecimal otherThreshold = other.threshold();
        return one.measure() != other.measure() || threshold == null || otherThreshold == null
                ? null
                : Integer.valueOf(threshold.compareTo(otherThreshold));
    }
}
