package org.paodao.indicator.light;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Definition;
import org.paodao.kernel.WorkingDays;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Due;

/**
 * When a figure is wanted.
 *
 * @param from the first day on which it may be expected
 * @param deadline the last day on which it is in time, a working day
 * @param asked whether anybody is asked for it; a computed figure is late with those it is computed from
 */
record Timing(LocalDate from, LocalDate deadline, boolean asked) {
    static Timing of(Definition definition, Period period, WorkingDays days) {
        LocalDate from = period.lastDay().plusDays(1);
        return new Timing(from, definition.deadline(period, days), !definition.isComputed());
    }

    /** The same once it was sent in: whatever it waits for then, it is not late. */
    Timing sentIn() {
        return new Timing(from, deadline, false);
    }

    /** Whether it is wanted on a day. */
    Due on(LocalDate day) {
        Due due = Due.on(day, from, deadline);
        return due == Due.OVERDUE && !asked ? Due.DUE : due;
    }

    /** The first day on which this is otherwise; null if it stays. */
    @Nullable
    LocalDate turnsOn(LocalDate day, boolean there) {
        return switch (on(day)) {
            case NOT_DUE -> from;
            case DUE -> there || !asked ? null : deadline.plusDays(1);
            case OVERDUE -> null;
        };
    }
}
