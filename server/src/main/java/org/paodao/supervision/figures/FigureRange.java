package org.paodao.supervision.figures;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Of which matters figures are wanted; what is null does not narrow.
 *
 * @param from first day of the period
 * @param until last day of the period
 * @param source code of a kind of source
 * @param lead the unit that leads
 */
public record FigureRange(
        LocalDate from,
        LocalDate until,
        @Nullable String source,
        @Nullable UUID lead) {

    /** From the first day of the year of a day to the day. */
    public static FigureRange yearTo(LocalDate day) {
        return new FigureRange(day.withDayOfYear(1), day, null, null);
    }
}
