package org.paodao.supervision.web.clock;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.supervision.clock.Day;
import org.paodao.supervision.clock.Given;
import org.paodao.supervision.clock.Urgency;

/**
 * A deadline that was worked out to see how the rules count.
 *
 * @param given null when the rules do not know the source
 * @param certain whether the notices of all years that it reaches into are known
 */
public record ClockTry(
        String source,
        Urgency urgency,
        LocalDate begun,
        @Nullable Given given,
        List<Day> days,
        boolean certain) {
    public ClockTry {
        days = List.copyOf(days);
    }
}
