package org.paodao.supervision.figures;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A matter that a figure counts.
 *
 * @param stage the word of its stage, such as in-hand
 * @param lead the unit that leads; null before one is suggested
 */
public record FigureMatter(
        UUID id,
        String number,
        String title,
        String source,
        String stage,
        @Nullable UUID lead,
        Days days,
        int redone) {

    /** Its days; null for what has not come. */
    public record Days(
            LocalDate givenOn,
            @Nullable LocalDate due,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate closedOn) {}
}
