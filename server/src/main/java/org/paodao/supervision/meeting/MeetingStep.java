package org.paodao.supervision.meeting;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that was done with a meeting.
 *
 * @param version of the meeting after it
 * @param step such as begin
 * @param words reason; may be empty
 */
public record MeetingStep(int version, String step, String words, Instant at, UUID by, String byName) {}
