package org.paodao.plan.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;

/** The items of a draft of which nobody says what kind they are; parts of other items are not counted. */
final class UntoldKinds {
    private final Review review;
    private final Ancestry ancestry;

    UntoldKinds(Review review) {
        this.review = review;
        this.ancestry = new Ancestry(review);
    }

    /** @param section id of the section in which they stand; null for the whole document */
    List<ReviewItem> within(@Nullable String section) {
        Set<String> items = review.items().stream().map(ReviewItem::id).collect(Collectors.toSet());
        return review.kept().stream()
                .filter(item -> item.kind() == null && (item.parent() == null || !items.contains(item.parent())))
                .filter(item -> section == null || ancestry.above(item.id()).contains(section))
                .toList();
    }

    /** How many headings stand right under a section, or at the top. */
    int headings(@Nullable String section) {
        return (int) review.sections().stream()
                .filter(one -> section == null ? one.parent() == null : section.equals(one.parent()))
                .count();
    }

    /** Makes them all of one kind. */
    Review become(String kind, @Nullable String section) {
        List<ReviewItem> untold = within(section);
        if (untold.isEmpty()) {
            throw Refusal.conflict("planimport.no-untold");
        }
        var ids = new ElementIds(review.nextId());
        List<ReviewItem> named = review.items().stream()
                .map(item -> untold.contains(item)
                        ? item.with(item.title(), ReviewFact.typed(ids.take("f"), kind, null))
                        : item)
                .toList();
        return review.with(named, ids.next());
    }
}
