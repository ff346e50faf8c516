package org.paodao.appraisal.web.appeal;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.appeal.AppealFilter;

/**
 * Which appeals a reader wants to see.
 *
 * @param stage as words of stages, or open
 */
public record AppealQuery(
        @Nullable UUID round, @Nullable UUID unit, @Nullable String stage) {
    /** In the order of a filter. */
    public static final List<String> STAGES = List.of("open", "filed", "inhearing", "ruled", "withdrawn");

    AppealFilter filter() {
        String word = stage();
        return new AppealFilter(
                round, unit, word == null || !STAGES.contains(word) ? null : word.toUpperCase(Locale.ROOT));
    }

    public boolean narrows() {
        return round != null || unit != null || (stage != null && !stage.isEmpty());
    }

    /** What stands in a field. */
    public String chosen() {
        String word = stage;
        return word == null ? "" : word;
    }
}
