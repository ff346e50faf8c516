package org.paodao.plan.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Range;

/**
 * A heading of a draft, above items.
 *
 * @param id stable within the draft
 * @param parent section above it; null at the top
 * @param path numbering as printed from the top down
 * @param title the heading without its number
 * @param body from the heading to the end of what belongs to it
 */
public record ReviewSection(
        String id, @Nullable String parent, List<String> path, ReviewFact<String> title, Range body) {
    public ReviewSection {
        path = List.copyOf(path);
    }
}
