package org.paodao.appraisal.run;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.appraisal.Given;

/**
 * Something that costs or brings a unit marks.
 *
 * @param clause code of the clause or veto
 * @param amount its own marks; null for the clause's
 * @param evidence null where none was attached
 * @param by who entered it
 * @param withdrawnFor why it does not count after all; null while it counts
 */
public record Happening(
        UUID id,
        UUID unit,
        String clause,
        Given.Manner manner,
        @Nullable BigDecimal amount,
        LocalDate on,
        String reason,
        @Nullable Evidence evidence,
        String by,
        @Nullable String withdrawnFor) {

    /** A file that shows it. */
    public record Evidence(UUID file, String name) {}
}
