package org.paodao.appraisal.appeal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.run.RunBook;
import org.paodao.scoring.appraisal.Standing;

/**
 * How a unit stands after the rulings, and before.
 *
 * @param changes scores of clauses that are others now; none where only others have moved
 */
public record Moved(Standing before, Standing after, List<Change> changes) {
    public Moved {
        changes = List.copyOf(changes);
    }

    /** The score of a clause, then and now. */
    public record Change(String clause, BigDecimal before, BigDecimal after) {}

    /** Every unit of the later run, in its order; one that the earlier run does not have is left out. */
    static List<Moved> between(RunBook before, RunBook after) {
        Map<String, Standing> earlier = before.standings().stream()
                .collect(Collectors.toMap(standing -> standing.member().unit(), Function.identity()));
        List<Moved> moved = new ArrayList<>();
        for (Standing now : after.standings()) {
            Optional.ofNullable(earlier.get(now.member().unit()))
                    .ifPresent(then -> moved.add(new Moved(then, now, changes(then, now))));
        }
        return moved;
    }

    private static List<Change> changes(Standing then, Standing now) {
        List<Change> changes = new ArrayList<>();
        for (String clause : new TreeSet<>(now.clauses().keySet())) {
            BigDecimal was = then.clauses().getOrDefault(clause, BigDecimal.ZERO);
            BigDecimal is = now.clauses().getOrDefault(clause, BigDecimal.ZERO);
            if (was.compareTo(is) != 0) {
                changes.add(new Change(clause, was, is));
            }
        }
        return changes;
    }

    /** By how much the total is more. */
    public BigDecimal more() {
        return after.total().subtract(before.total());
    }

    /** How many places it went up; negative for down, 0 where it has no place in one of the runs. */
    public int up() {
        @Nullable Integer was = before.rank().place();
        @Nullable Integer is = after.rank().place();
        return was == null || is == null ? 0 : was - is;
    }

    /** Whether anything is otherwise. */
    public boolean isOther() {
        return more().signum() != 0 || !before.rank().equals(after.rank()) || !changes.isEmpty();
    }
}
