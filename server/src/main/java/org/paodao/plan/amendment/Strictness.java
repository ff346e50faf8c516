package org.paodao.plan.amendment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.paodao.plan.Item;

/** Whether more is asked for than before. */
public enum Strictness {
    STRICTER,
    LOOSER,
    SAME,
    /** Not to be told: words, other units, another way to bind. */
    OPEN;

    /** How a target compares with the one that stood there before. */
    public static Strictness of(Item.Goal before, Item.Goal after) {
        if (before.value() == null
                || after.value() == null
                || before.comparator() != after.comparator()
                || !before.unit().equals(after.unit())
                || before.year() != after.year()) {
            return OPEN;
        }
        int higher = after.value().compareTo(before.value());
        return switch (after.comparator()) {
            case AT_LEAST, INCREASE_BY, DECREASE_BY -> by(higher, before, after);
            case AT_MOST -> by(-higher, before, after);
            default -> higher == 0 && before.striving() == after.striving() ? SAME : OPEN;
        };
    }

    private static Strictness by(int more, Item.Goal before, Item.Goal after) {
        if (more == 0) {
            return before.striving() == after.striving() ? SAME : before.striving() ? STRICTER : LOOSER;
        }
        return more > 0 ? STRICTER : LOOSER;
    }

    /** How the deadlines compare: by the last day of each. */
    public static Strictness of(List<Item.Due> before, List<Item.Due> after) {
        Optional<LocalDate> old = last(before);
        Optional<LocalDate> now = last(after);
        if (old.isEmpty() || now.isEmpty()) {
            return OPEN;
        }
        int later = now.get().compareTo(old.get());
        return later == 0 ? SAME : later < 0 ? STRICTER : LOOSER;
    }

    private static Optional<LocalDate> last(List<Item.Due> deadlines) {
        return deadlines.stream()
                .flatMap(due -> Optional.ofNullable(due.date()).stream())
                .max(Comparator.naturalOrder());
    }

    /** The target that stood in the place of another: the one of the same metric and year. */
    static Optional<Item.Goal> counterpart(Item.Goal goal, List<Item.Goal> others) {
        return others.stream()
                .filter(other -> other.metric().equals(goal.metric()) && other.year() == goal.year())
                .findFirst();
    }

    /** How all targets compare: stricter when none is looser, looser when none is stricter. */
    public static Strictness ofTargets(List<Item.Goal> before, List<Item.Goal> after) {
        List<Strictness> each = after.stream()
                .flatMap(goal -> counterpart(goal, before).map(was -> of(was, goal)).stream())
                .filter(one -> one == STRICTER || one == LOOSER)
                .distinct()
                .toList();
        return each.size() == 1 ? each.getFirst() : OPEN;
    }

    /** Whether it is worth saying. */
    public boolean isTold() {
        return this == STRICTER || this == LOOSER;
    }
}
