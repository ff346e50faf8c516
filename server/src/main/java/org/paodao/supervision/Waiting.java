package org.paodao.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A matter that waits for somebody, as to-dos need it.
 *
 * @param title what is said of it; empty where it is confidential and told beyond the units
 * @param unit that leads, or whose part it is; null before it is assigned
 * @param since when it came to this stage
 * @param asked whether a later day was asked for and nobody has answered
 * @param urged how far the unit was urged, as the level of the last step; 0 for not at all
 */
record Waiting(
        UUID id,
        String number,
        String title,
        String stage,
        @Nullable UUID unit,
        @Nullable LocalDate due,
        LocalDate since,
        boolean asked,
        int version,
        int urged) {}
