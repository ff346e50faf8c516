package org.paodao.supervision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.WorkingDays;
import org.paodao.supervision.clock.Deadline;
import org.paodao.supervision.clock.Pause;

/**
 * The clock of a matter that was assigned.
 *
 * @param assignedOn when the unit that leads got it
 * @param rule which rule gave how long, as it is read
 * @param due the last day; while the clock stands still the earliest that it can be
 * @param asked a later day that the unit has asked for; null when there is nothing to answer
 */
public record Term(
        LocalDate assignedOn,
        Deadline deadline,
        String rule,
        LocalDate due,
        @Nullable Asked asked) {

    /** A later day with the reason for it. */
    public record Asked(LocalDate until, String why) {}

    static Term of(Deadline deadline, String rule, WorkingDays days) {
        return new Term(deadline.begun(), deadline, rule, deadline.due(days), null);
    }

    /** Since when the clock stands still; null while it runs. */
    public @Nullable LocalDate pausedOn() {
        return deadline.pauses().stream()
                .filter(pause -> pause.until() == null)
                .map(Pause::from)
                .findFirst()
                .orElse(null);
    }

    Term asking(Asked wish, WorkingDays days, LocalDate today) {
        Term stopped = stopped(days, today);
        return new Term(assignedOn, stopped.deadline, rule, stopped.due, wish);
    }

    Term granted(LocalDate until, WorkingDays days, LocalDate today) {
        return resumed(days, today).with(resumed(days, today).deadline.extended(until), days);
    }

    Term stopped(WorkingDays days, LocalDate today) {
        if (!deadline.isPaused(today)) {
            return with(deadline.paused(today), days);
        }
        // It was stopped and went on on this very day: the same pause lasts on.
        List<Pause> again = deadline.pauses().stream()
                .map(pause -> pause.holds(today) ? new Pause(pause.from(), null) : pause)
                .toList();
        return with(new Deadline(deadline.begun(), deadline.span(), again, deadline.extendedTo()), days);
    }

    /** The clock goes on. A day that was granted moves on by the working days that were lost, as a counted one does by itself. */
    Term resumed(WorkingDays days, LocalDate today) {
        LocalDate since = pausedOn();
        LocalDate granted = deadline.extendedTo();
        Deadline running = deadline.resumed(today);
        if (since != null && granted != null) {
            running = running.extended(days.after(granted, Math.max(0, days.between(since.minusDays(1), today))));
        }
        return with(running, days);
    }

    private Term with(Deadline next, WorkingDays days) {
        return new Term(assignedOn, next, rule, next.due(days), null);
    }
}
