package org.paodao.plan.amendment;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.PlanView;

/**
 * One item supports another.
 *
 * @param weight how much, where the office says so
 */
public record Tie(
        UUID from,
        UUID to,
        @Nullable BigDecimal weight,
        @Nullable String note) {

    static Tie of(PlanView.Link link) {
        return new Tie(link.from(), link.to(), link.weight(), link.note());
    }

    /** Whether both say something of the same two items. */
    public boolean joins(UUID one, UUID other) {
        return from.equals(one) && to.equals(other);
    }

    boolean touches(UUID item) {
        return from.equals(item) || to.equals(item);
    }
}
