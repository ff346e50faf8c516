package org.paodao.plan.amendment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.paodao.plan.Item;

/**
 * A time whose figures are settled.
 *
 * @param until its last day
 * @param reason why it was closed
 */
public record ClosedPeriod(LocalDate until, String reason, Instant at, String by) {

    /**
     * The items of which a difference changes a deadline, a target or a unit that counts in the closed time: a deadline by its
     * day, a target by the end of its year, a unit by what it had to do by then.
     */
    public static Set<UUID> touched(LocalDate until, Difference difference) {
        Set<UUID> touched = new HashSet<>();
        Stream.concat(difference.removed().stream(), difference.added().stream())
                .filter(item -> counts(item, until))
                .forEach(item -> touched.add(item.id()));
        difference.altered().stream()
                .filter(altered -> touches(altered, until))
                .forEach(altered -> touched.add(altered.after().id()));
        return touched;
    }

    private static boolean touches(Difference.Altered altered, LocalDate until) {
        Item before = altered.before();
        Item after = altered.after();
        List<Aspect> aspects = altered.aspects();
        return (aspects.contains(Aspect.DEADLINES)
                        && differ(before.deadlines(), after.deadlines(), due -> isDue(due, until)))
                || (aspects.contains(Aspect.TARGETS)
                        && differ(before.goals(), after.goals(), goal -> isDue(goal, until)))
                || (aspects.contains(Aspect.UNITS) && counts(before, until));
    }

    /** Whether something that counts is only on one side. */
    private static <T> boolean differ(List<T> before, List<T> after, Predicate<T> counts) {
        return Stream.concat(
                        before.stream().filter(one -> !after.contains(one)),
                        after.stream().filter(one -> !before.contains(one)))
                .anyMatch(counts);
    }

    private static boolean counts(Item item, LocalDate until) {
        return item.deadlines().stream().anyMatch(due -> isDue(due, until))
                || item.goals().stream().anyMatch(goal -> isDue(goal, until));
    }

    private static boolean isDue(Item.Due due, LocalDate until) {
        return Stream.ofNullable(due.date()).anyMatch(day -> !day.isAfter(until));
    }

    private static boolean isDue(Item.Goal goal, LocalDate until) {
        return !LocalDate.of(goal.year(), 12, 31).isAfter(until);
    }
}
