package org.paodao.supervision.inspection;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which inspections; what is null does not narrow.
 *
 * @param year of the plan
 * @param stage as it is kept, or OPEN for all on which something is still to be done
 * @param plan entry of the yearly plan
 */
public record InspectionFilter(
        @Nullable Integer year,
        @Nullable UUID unit,
        @Nullable String stage,
        @Nullable UUID plan) {
    /** All inspections. */
    public static final InspectionFilter NONE = new InspectionFilter(null, null, null, null);
}
