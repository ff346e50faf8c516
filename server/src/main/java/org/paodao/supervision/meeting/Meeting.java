package org.paodao.supervision.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting.
 *
 * @param number such as 2026-003
 * @param slot where it stands in its series; null for a single one
 * @param version counts every step, changes of the agenda included
 */
public record Meeting(
        UUID id, String number, @Nullable Slot slot, Facts facts, MeetingStage stage, int version, Instant createdAt) {

    /** The same one step further. */
    Meeting with(MeetingStage next) {
        return new Meeting(id, number, slot, facts, next, version + 1, createdAt);
    }

    /** The same with other facts. */
    Meeting with(Facts others) {
        return new Meeting(id, number, slot, others, stage, version + 1, createdAt);
    }

    /** The same, with something changed beside it. */
    Meeting touched() {
        return with(stage);
    }

    /**
     * A place in a series.
     *
     * @param day that the rule of the series names, working day or not, also when the meeting was moved
     */
    public record Slot(UUID series, LocalDate day) {}

    /** When and where, and who is in the chair. */
    public record Facts(String title, LocalDate day, String place, String chair) {}
}
