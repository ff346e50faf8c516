package org.paodao.indicator.value.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was typed to correct a figure that stands. */
record CorrectionForm(
        @Nullable String key,
        @Nullable Integer seen,
        @Nullable String amount,
        @Nullable String stage,
        @Nullable String reason,
        @Nullable String source) {
    String figure() {
        return Objects.requireNonNullElse(key, "");
    }

    int version() {
        return Objects.requireNonNullElse(seen, 0);
    }

    String typed() {
        return Objects.requireNonNullElse(amount, "");
    }

    /** How final the new figure is; as typed, so that what is unknown can be refused at its field. */
    String how() {
        return Objects.requireNonNullElse(stage, "");
    }

    String why() {
        return Objects.requireNonNullElse(reason, "");
    }

    String from() {
        return Objects.requireNonNullElse(source, "").strip();
    }
}
