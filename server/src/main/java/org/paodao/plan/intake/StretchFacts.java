package org.paodao.plan.intake;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.paodao.document.DocumentReader;
import org.paodao.document.DraftItem;
import org.paodao.document.DraftPlan;
import org.paodao.document.Found;
import org.paodao.document.Range;

/** Who, by when and how much a stretch of the text says, where a person makes an item of it. */
final class StretchFacts {
    private static final Pattern YEAR = Pattern.compile("\\d{4}(?=年)");

    private final ElementIds ids;
    private final List<DraftItem> seen;
    private final int shift;

    private StretchFacts(ElementIds ids, List<DraftItem> seen, int shift) {
        this.ids = ids;
        this.seen = seen;
        this.shift = shift;
    }

    /** The stretch is read as the only task of a plan of that year. */
    static ReviewItem fill(ReviewItem item, Range stretch, String text, Review review, ElementIds ids) {
        String opening = year(review) + "工作要点\n1.";
        String plan = opening + stretch.of(text);
        DraftPlan draft = DocumentReader.plain().readText(plan);
        // what the reader writes in another way cannot be shown in the document
        return draft.text().startsWith(plan)
                ? new StretchFacts(ids, draft.items(), stretch.start() - opening.length()).on(item)
                : item;
    }

    private static String year(Review review) {
        ReviewFact<String> title = review.header().title();
        var year = YEAR.matcher(title == null ? "" : title.value());
        if (year.find()) {
            return year.group() + "年";
        }
        return review.header().dates().stream()
                .map(date -> date.value().date().getYear() + "年")
                .findFirst()
                .orElse("");
    }

    private ReviewItem on(ReviewItem item) {
        return item.doneBy(facts(DraftItem::units), facts(DraftItem::leaders))
                .reaching(ItemForm.withMain(facts(DraftItem::deadlines)), facts(DraftItem::targets));
    }

    private <T> List<ReviewFact<T>> facts(Function<DraftItem, List<Found<T>>> which) {
        return seen.stream()
                .flatMap(item -> which.apply(item).stream())
                .map(found -> ReviewFact.read(ids.take("f"), moved(found)))
                .toList();
    }

    private <T> Found<T> moved(Found<T> found) {
        Range place = found.range();
        var here = new Range(place.start() + shift, place.end() + shift);
        return new Found<>(found.value(), here, found.rule(), found.confidence());
    }
}
