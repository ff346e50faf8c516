package org.paodao.appraisal.scheme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A wish to publish a draft.
 *
 * @param requestKey of the form, so that it counts once
 * @param seen       version of the draft that was seen
 * @param until      null for until further notice
 */
public record SchemePublishing(
        String requestKey,
        int seen,
        LocalDate from,
        @Nullable LocalDate until,
        String reason) {}
