package org.paodao.supervision.meeting;

import java.time.LocalDate;

/**
 * A series to be begun.
 *
 * @param requestKey of the form, so that it is begun once
 */
public record NewSeries(
        String requestKey, String name, MeetingRhythm rhythm, String place, String chair, LocalDate since) {}
