package org.paodao.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.supervision.clock.ClockLight;
import org.paodao.supervision.clock.Urgency;

/**
 * A matter as a line of a list.
 *
 * @param number such as 2026-015; its page lives at /matters/ and this
 * @param source code of its kind of source
 * @param stage the word of its stage, such as in-hand; named by the message supervisionmatter.stage. and this
 * @param lead the unit that leads; null before one is suggested
 * @param due last day to answer; null before it is assigned
 * @param paused whether its clock stands still
 * @param light how its clock stands; null before it is assigned and when it was answered in time
 * @param answeredOn when the approved answer came; null before
 * @param redone how many times it was returned for redo
 */
public record MatterLine(
        UUID id,
        String number,
        String title,
        String source,
        Urgency urgency,
        String stage,
        @Nullable UUID lead,
        LocalDate givenOn,
        @Nullable LocalDate due,
        boolean paused,
        @Nullable ClockLight light,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate closedOn,
        int redone,
        boolean confidential) {

    /** Where its page lives. */
    public String address() {
        return "/matters/" + number;
    }

    /** Whether nothing is to be done any more. */
    public boolean isOver() {
        return closedOn != null;
    }
}
