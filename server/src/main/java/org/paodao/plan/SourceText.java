package org.paodao.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Range;

/**
 * A document with the stretches in which items stand.
 *
 * @param file the original; null for pasted text
 * @param sha256 fingerprint of the text
 * @param stretches in order of the text; one may lie within another, never across its border
 * @param others the plan's other sources, and this one
 */
public record SourceText(
        PlanHead head,
        UUID id,
        String name,
        @Nullable UUID file,
        String text,
        String sha256,
        List<Stretch> stretches,
        List<PlanView.Source> others) {

    public SourceText {
        stretches = List.copyOf(stretches);
        others = List.copyOf(others);
    }

    /** Where an item stands. */
    public record Stretch(Range range, String address, String kind, String title) {}
}
