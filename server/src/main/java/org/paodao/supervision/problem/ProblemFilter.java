package org.paodao.supervision.problem;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which problems; what is null does not narrow.
 *
 * @param source group of the source, or group and name as they are read
 * @param stage as it is kept, or OPEN for all on which something is still to be done
 * @param escalated only those on the list of a Party committee
 * @param text within the content or the number
 */
public record ProblemFilter(
        @Nullable UUID unit,
        @Nullable String source,
        @Nullable String stage,
        boolean escalated,
        @Nullable String text,
        @Nullable UUID item) {
    /** All problems. */
    public static final ProblemFilter NONE = new ProblemFilter(null, null, null, false, null, null);

    /** All that are about an item. */
    public static ProblemFilter about(UUID item) {
        return new ProblemFilter(null, null, null, false, null, item);
    }
}
