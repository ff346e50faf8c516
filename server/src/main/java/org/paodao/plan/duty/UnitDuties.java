package org.paodao.plan.duty;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after something for one unit on a day.
 *
 * @param held by kind; what is missing there is held by nobody
 * @param owner who has to see to it that it is done: the liaison, else the leader, else the unit's head, else the office
 */
public record UnitDuties(UUID unit, String unitName, Map<DutyKind, Duty> held, Holder owner) {
    public UnitDuties {
        held = Map.copyOf(held);
    }

    public @Nullable Duty of(DutyKind kind) {
        return held.get(kind);
    }
}
