package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.files.StoredFile;

/**
 * What a figure was, as it is kept.
 *
 * @param at when it became so
 * @param by who made it so
 * @param document its source document; null for none
 * @param left why it was left: the reason of the return, the withdrawal or the correction; empty for none
 */
record Kept(
        int version,
        @Nullable BigDecimal amount,
        Stage stage,
        State state,
        String comment,
        String source,
        Instant at,
        UUID by,
        @Nullable UUID document,
        String left) {

    /** As it stands now. */
    static Kept of(Value value, UUID by) {
        return new Kept(
                value.version(),
                value.amount(),
                value.stage(),
                value.state(),
                value.comment(),
                value.source(),
                value.changedAt(),
                by,
                value.document(),
                "");
    }

    /** Whether it differs from what it was before in its source document alone. */
    boolean differsInDocumentFrom(@Nullable Kept before) {
        return before != null
                && !Objects.equals(document, before.document)
                && Entry.equal(amount, before.amount)
                && stage == before.stage
                && state == before.state
                && comment.equals(before.comment)
                && source.equals(before.source);
    }

    /**
     * As it is told.
     *
     * @param before what it was before; null for nothing
     * @param file its source document, as far as that is told
     */
    PastValue told(@Nullable Kept before, @Nullable StoredFile file) {
        return new PastValue(
                version,
                amount,
                stage,
                state,
                comment,
                source,
                at,
                by,
                file,
                differsInDocumentFrom(before),
                before == null ? "" : before.left);
    }
}
