package org.paodao.progress.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.progress.round.Span;

/**
 * A report that stands.
 *
 * @param number of the version
 * @param span the days it is about
 * @param content what it says; of a covered item what the covering report says
 * @param computed percent by milestones when it was sent; null where there are none
 * @param coveredBy the item whose report says it; null when it speaks for itself
 */
public record AcceptedReport(
        UUID item,
        UUID round,
        UUID unit,
        int number,
        Span span,
        ReportContent content,
        @Nullable BigDecimal computed,
        Instant acceptedAt,
        @Nullable UUID coveredBy) {

    /** Whether things go as planned, as the unit says; null where it does not say. */
    public @Nullable Boolean onSchedule() {
        return content.onSchedule();
    }

    /** How far it has come: the unit's own figure, else the computed one. */
    public @Nullable BigDecimal percent() {
        return content.percent() != null ? content.percent() : computed;
    }

    /** The same speaking through the report that covers it. */
    AcceptedReport through(AcceptedReport other) {
        return new AcceptedReport(
                item, round, unit, number, span, other.content, other.computed, acceptedAt, other.item);
    }
}
