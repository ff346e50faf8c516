package org.paodao.progress.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as one of many, without its words.
 *
 * @param version counts its steps
 * @param onSchedule as its newest version says; null where it says nothing, or not to whoever asks
 * @param percent the unit's own figure, of the newest version
 * @param computed percent by milestones when that was sent
 * @param coveredBy the item whose report says it
 * @param sentOn when its first version was sent; null while none was
 * @param since when it took its last step
 */
public record ReportLine(
        Place place,
        UUID plan,
        UUID unit,
        ReportState state,
        int version,
        @Nullable Boolean onSchedule,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal computed,
        @Nullable UUID coveredBy,
        @Nullable LocalDate sentOn,
        LocalDate since) {

    /** The figure to be shown: the unit's own, else the computed one. */
    public @Nullable BigDecimal figure() {
        return percent != null ? percent : computed;
    }

    /** As those see it whom only what was accepted concerns. */
    ReportLine outside() {
        return state instanceof ReportState.Accepted
                ? this
                : new ReportLine(place, plan, unit, state, version, null, null, null, null, sentOn, since);
    }
}
