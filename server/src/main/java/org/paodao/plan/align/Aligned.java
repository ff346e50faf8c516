package org.paodao.plan.align;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.Item;

/**
 * An item that descends from one of the superior's plan.
 *
 * @param id of the alignment
 * @param local the item of the own plan
 * @param plan the superior's plan; null when it was withdrawn since
 * @param superior the item there; null when it is no longer to be seen
 * @param note why, or what is left out
 * @param comparisons the superior's targets beside the local ones
 */
public record Aligned(
        UUID id,
        Item local,
        Received.@Nullable Line plan,
        @Nullable Item superior,
        String note,
        List<Comparison> comparisons) {
    public Aligned {
        comparisons = List.copyOf(comparisons);
    }

    /** Whether one of the local targets asks more. */
    public boolean isStricter() {
        return comparisons.stream().anyMatch(Comparison::isStricter);
    }
}
