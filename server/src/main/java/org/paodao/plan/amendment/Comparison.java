package org.paodao.plan.amendment;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.paodao.plan.PlanView;

/**
 * Two versions of a plan beside each other.
 *
 * @param from the earlier, or the one to start from
 * @param to the other
 * @param words kinds, schemes and categories that differ; none when only one unit's part is compared
 * @param closed items that were changed within a closed period in between
 */
public record Comparison(PlanView from, PlanView to, Difference difference, List<WordChange> words, Set<UUID> closed) {
    public Comparison {
        words = List.copyOf(words);
        closed = Set.copyOf(closed);
    }
}
