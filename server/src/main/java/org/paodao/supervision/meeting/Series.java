package org.paodao.supervision.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Meetings that come again.
 *
 * @param place and chair are what a meeting begins with
 */
public record Series(UUID id, String name, MeetingRhythm rhythm, String place, String chair, Life life, int version) {

    /** The days of a year that lie within its life, as the rule names them. A meeting is held on the day or the next working day. */
    public List<LocalDate> slots(int year) {
        return rhythm.slots(year).stream().filter(life::holds).toList();
    }

    Series ended(LocalDate last, String why) {
        return new Series(id, name, rhythm, place, chair, new Life(life.since(), last, why), version + 1);
    }

    /**
     * How long it goes on.
     *
     * @param until last day; null while no end is known
     * @param endedFor why; null while no end is known
     */
    public record Life(
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable String endedFor) {
        boolean holds(LocalDate day) {
            return !day.isBefore(since) && (until == null || !day.isAfter(until));
        }
    }
}
