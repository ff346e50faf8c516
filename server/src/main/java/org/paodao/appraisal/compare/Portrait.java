package org.paodao.appraisal.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a unit stands: the main parts of its newest result, and how that came over the years.
 *
 * @param name  of the unit
 * @param parts the clauses at the top of the newest result
 * @param years the newest first; empty before anything is shown
 */
public record Portrait(UUID unit, String name, List<Part> parts, List<Year> years) {
    public Portrait {
        parts = List.copyOf(parts);
        years = List.copyOf(years);
    }

    /**
     * A clause at the top of the scheme, or just below it where there is only one.
     *
     * @param percent of its full marks
     * @param group   mean percent of the group; null where the reader does not see the others
     */
    public record Part(
            String code,
            String title,
            BigDecimal score,
            BigDecimal full,
            BigDecimal percent,
            @Nullable BigDecimal group) {}

    /**
     * A result.
     *
     * @param percent of the full marks of its group
     * @param of      how many units its group has
     */
    public record Year(
            UUID round,
            int run,
            String name,
            BigDecimal total,
            BigDecimal percent,
            @Nullable Integer place,
            int of,
            @Nullable String grade) {}
}
