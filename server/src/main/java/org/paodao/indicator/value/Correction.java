package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another figure that its unit wants in place of one that stands.
 *
 * @param number which proposal for this figure it is, from 1
 * @param amount null to withdraw the figure
 * @param document the source document of the figure wanted; null for none
 * @param corrects the version of the figure that it corrects
 */
public record Correction(
        Place place,
        int number,
        @Nullable BigDecimal amount,
        Stage stage,
        String reason,
        String source,
        @Nullable UUID document,
        int corrects,
        Instant proposedAt,
        UUID proposedBy,
        String proposedByName) {

    /** The figure that stands in place of the old one once this is approved. */
    Value instead(Value old, boolean closed) {
        return new Value(
                old.place(),
                old.series(),
                amount,
                true,
                stage,
                Step.CORRECT.leads(old.state(), closed),
                old.version() + 1,
                old.comment(),
                source.isEmpty() ? old.source() : source,
                document,
                null,
                old.changedAt(),
                proposedBy);
    }

    /**
     * One that waits no more.
     *
     * @param because why it was declined; empty otherwise
     * @param known whether whoever proposed it took note of that
     */
    public record Past(
            Correction wanted, Outcome became, String because, Instant at, UUID by, String byName, boolean known) {
        /** Whether this account proposed it, and has yet to take note that it was declined. */
        public boolean isNewsTo(UUID account) {
            return became == Outcome.DECLINED && !known && wanted.proposedBy().equals(account);
        }
    }

    /** What became of a correction. */
    public enum Outcome {
        APPROVED,
        DECLINED,
        /** By its own unit. */
        TAKEN_BACK;

        /** The last part of its message key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
