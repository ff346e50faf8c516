package org.paodao.progress.round;

import java.time.LocalDate;

/**
 * The days of a round.
 *
 * @param opens from when on reports can be written
 * @param due until when they are asked for
 * @param graceUntil last day on which one still counts as in time
 */
public record Days(LocalDate opens, LocalDate due, LocalDate graceUntil) {
    public Days {
        if (due.isBefore(opens) || graceUntil.isBefore(due)) {
            throw new IllegalArgumentException(
                    "Days of a round in the wrong order: %s, %s, %s.".formatted(opens, due, graceUntil));
        }
    }
}
