package org.paodao.appraisal.run;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round as somebody wants it; what is null is not said.
 *
 * @param requestKey of the form: sent twice, it is opened once
 * @param scheme and its edition
 */
public record NewRound(
        String requestKey,
        String name,
        @Nullable UUID plan,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate cutOff,
        @Nullable UUID scheme,
        @Nullable Integer edition) {}
