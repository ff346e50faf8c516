package org.paodao.supervision.clock;

import java.time.LocalDate;
import org.paodao.kernel.WorkingDays;

/** What it takes to read many clocks on one day. */
public record Dial(WorkingDays days, ClockMargins margins, LocalDate today) {

    public ClockLight light(LocalDate due) {
        return limits().light(due);
    }

    public ClockLimits limits() {
        return margins.limits(days, today);
    }

    /** Working days until a deadline; negative when it has passed. */
    public int left(LocalDate due) {
        return days.between(today, due);
    }
}
