package org.paodao.appraisal.appeal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which appeals; what is null does not narrow.
 *
 * @param stage as it is kept, or OPEN for all that wait for a ruling
 */
public record AppealFilter(
        @Nullable UUID round, @Nullable UUID unit, @Nullable String stage) {
    /** All appeals. */
    public static final AppealFilter NONE = new AppealFilter(null, null, null);
}
