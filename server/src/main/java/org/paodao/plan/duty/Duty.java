package org.paodao.plan.duty;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty that somebody holds on some days.
 *
 * @param until the day from which it does not hold any more; null for no end
 */
public record Duty(
        UUID id,
        DutyKey key,
        Holder holder,
        LocalDate since,
        @Nullable LocalDate until) {

    /** Whether it holds for all items of the unit. */
    public boolean standing() {
        return key.item() == null;
    }

    Duty called(String name) {
        return new Duty(id, key, holder.called(name), since, until);
    }
}
