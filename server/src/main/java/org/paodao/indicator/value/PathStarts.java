package org.paodao.indicator.value;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.indicator.GoalPath;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.Period;

/**
 * Where the paths to the goals of an indicator begin in a year: what lies before is not judged, so nobody owes it.
 *
 * @param byOwner null of an owner whose goals let the year begin with its first period; empty where none begins later
 */
record PathStarts(Map<UUID, @Nullable Period> byOwner) {
    private static final PathStarts NONE = new PathStarts(Map.of());

    static PathStarts of(Indicator indicator, int year) {
        Map<UUID, @Nullable Period> starts = new HashMap<>();
        boolean later = false;
        for (Goal goal : indicator.goals()) {
            if (goal.period().year() == year) {
                Period start = start(indicator, goal);
                later |= start != null;
                starts.put(goal.unit(), start == null ? starts.get(goal.unit()) : start);
            }
        }
        return later ? new PathStarts(starts) : NONE;
    }

    private static @Nullable Period start(Indicator indicator, Goal goal) {
        boolean set = goal.path() != null
                && goal.period().equals(Period.year(goal.period().year()));
        Period first = set ? new GoalPath(indicator.definition(), goal).first() : goal.period();
        return set && first.number() > 1 ? first : null;
    }

    /** Whether every path begins with its year. */
    boolean isEmpty() {
        return byOwner.isEmpty();
    }

    /** Whether a period lies before the path to the unit's own goal, or to that of each unit where it has none, begins. */
    boolean isBefore(UUID unit, Period period) {
        boolean own = byOwner.containsKey(unit) || unit.equals(Goal.WHOLE);
        Period start = byOwner.get(own ? unit : Goal.EACH);
        return start != null && period.compareTo(start) < 0;
    }
}
