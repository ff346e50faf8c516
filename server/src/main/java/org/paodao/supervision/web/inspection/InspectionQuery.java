package org.paodao.supervision.web.inspection;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.supervision.inspection.InspectionFilter;

/**
 * Which inspections are looked at, as the address says it; empty for all.
 *
 * @param unit name of a unit
 * @param stage word of a stage, or open
 */
public record InspectionQuery(
        @Nullable Integer year,
        @Nullable String unit,
        @Nullable String stage) {
    /** The stages that can be chosen, in their order. */
    public static final List<String> STAGES =
            List.of("open", "prepared", "underway", "sent", "answered", "following", "closed", "cancelled");

    /** What a field says; empty for nothing. */
    public static String get(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    public boolean narrows() {
        return year != null || !get(unit).isEmpty() || !get(stage).isEmpty();
    }

    InspectionFilter filter(@Nullable UUID unitId) {
        String kept = STAGES.contains(get(stage)) ? get(stage).toUpperCase(Locale.ROOT) : null;
        return new InspectionFilter(year, unitId, kept, null);
    }
}
