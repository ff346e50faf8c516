package org.paodao.plan.intake.web;

import java.util.List;
import java.util.stream.Stream;
import org.paodao.plan.intake.GuaranteePoints;
import org.paodao.plan.intake.ReviewFact;
import org.paodao.plan.intake.ReviewItem;
import org.paodao.ui.Page;

/**
 * One item of a draft.
 *
 * @param page the page around it
 * @param item the item
 */
public record ReviewItemPage(ReviewPage page, ReviewItem item) implements Page {

    /** The kinds that the document speaks of, and that of the measures that guarantee the plan. */
    public List<String> kinds() {
        var review = page.review();
        Stream<String> counted =
                review.claims().stream().map(claim -> claim.value().what());
        Stream<String> held = review.items().stream()
                .filter(other -> other.kind() != null)
                .map(other -> other.kind() == null ? "" : other.kind().value());
        return Stream.of(counted, held, Stream.of(GuaranteePoints.KIND))
                .flatMap(kinds -> kinds)
                .distinct()
                .toList();
    }

    /** The categories that the document's tables speak of. */
    public List<String> categories() {
        return page.review().items().stream()
                .flatMap(other -> Stream.ofNullable(other.category()).map(ReviewFact::value))
                .distinct()
                .toList();
    }
}
