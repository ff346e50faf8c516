package org.paodao.plan.amendment;

import java.util.Set;
import java.util.UUID;
import org.paodao.plan.PlanView;

/**
 * Two versions of a plan beside each other.
 *
 * @param from the earlier, or the one to start from
 * @param to the other
 * @param closed items that were changed within a closed period in between
 */
public record Comparison(PlanView from, PlanView to, Difference difference, Set<UUID> closed) {
    public Comparison {
        closed = Set.copyOf(closed);
    }
}
