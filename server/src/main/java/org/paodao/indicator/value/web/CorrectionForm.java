package org.paodao.indicator.value.web;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.value.Entry;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.Stage;
import org.paodao.kernel.Refusal;

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

    /**
     * What is wanted; refused at the field that cannot be read.
     *
     * @param measure in which the figure is counted
     */
    Entry entry(Place place, String measure) {
        Stage chosen = Stream.of(Stage.values())
                .filter(one -> one.name().equals(how()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("correct-stage", "indicatorvalue.stage-unknown", how()));
        return new Entry(
                place,
                typed().isBlank() ? null : TypedAmount.read("correct", typed(), measure),
                chosen,
                why(),
                from(),
                version());
    }

    ValuePage.Typed shownAgain() {
        return new ValuePage.Typed("correct", typed(), how(), why(), from());
    }
}
