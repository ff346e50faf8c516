package org.paodao.appraisal.run;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The appraisal of a year or half of one.
 *
 * @param plan whose carrying out is appraised
 * @param cutOff what was not yet known on this day does not count
 * @param version counts every change
 */
public record Round(
        UUID id, String name, UUID plan, Span span, LocalDate cutOff, By by, RoundStage stage, int version) {

    /** The days whose work is appraised. */
    public record Span(LocalDate from, LocalDate until) {}

    /** By which edition of which scheme. */
    public record By(UUID scheme, int edition) {}

    /** The same at another stage. */
    Round at(RoundStage other) {
        return new Round(id, name, plan, span, cutOff, by, other, version);
    }
}
