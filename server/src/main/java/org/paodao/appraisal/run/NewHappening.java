package org.paodao.appraisal.run;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.files.Files;
import org.paodao.scoring.appraisal.Given;

/**
 * An event as somebody enters it; what is null is not said.
 *
 * @param requestKey of the form: sent twice, it is entered once
 * @param evidence a file that shows it
 */
public record NewHappening(
        String requestKey,
        @Nullable UUID unit,
        String clause,
        Given.@Nullable Manner manner,
        @Nullable BigDecimal amount,
        @Nullable LocalDate on,
        String reason,
        Files.@Nullable Upload evidence) {}
