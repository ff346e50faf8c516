package org.paodao.progress.claim;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.progress.report.Field;
import org.paodao.progress.report.Place;

/**
 * Something noticed in what a report says, before anybody looked at it.
 *
 * @param quote the words in the report itself, or the name of its file
 * @param told what the sentence of its rule speaks of
 * @param source where the approved figure stands; empty for none
 * @param other the other report that is meant; null for none
 */
record Noticed(
        ClaimKind kind,
        Field field,
        String quote,
        List<String> told,
        String source,
        @Nullable Other other) {
    Noticed {
        told = List.copyOf(told);
        quote = Passages.quote(quote);
    }

    static Noticed of(ClaimKind kind, Field field, String quote) {
        return new Noticed(kind, field, quote, List.of(), "", null);
    }

    static Noticed of(ClaimKind kind, Field field, String quote, Other other) {
        return new Noticed(kind, field, quote, List.of(), "", other);
    }

    /** By what the same is known when the version is looked at again. */
    String mark() {
        String all = String.join("\n", kind.name(), field.name(), quote, String.join("|", told), where());
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private String where() {
        return other == null ? "" : other.place().round() + " " + other.place().item();
    }

    /** A version of another report. */
    record Other(Place place, int number, UUID unit) {}
}
