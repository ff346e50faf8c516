package org.paodao.plan.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Range;
import org.paodao.document.UnitMention;
import org.paodao.kernel.Refusal;

/** Makes new items out of the text: by cutting one in two, or from a selection. */
final class Cutting {
    private static final String SHARED = "unit.of-whole-item";

    private final Review review;
    private final String text;
    private final ElementIds ids;

    Cutting(Review review, String text) {
        this.review = review;
        this.text = text;
        this.ids = new ElementIds(review.nextId());
    }

    Review split(String id, int at) {
        ReviewItem item = Structure.of(review).item(id);
        Range body = item.body();
        if (body == null || at <= body.start() || at >= body.end()) {
            throw Refusal.invalid("at", "planimport.split-outside");
        }
        var cut = new TitleCut(text, item.title(), body, at);
        ReviewFact<String> first = cut.upper();
        Heading second = cut.lower();
        if (first == null || second == null) {
            throw Refusal.invalid("at", "planimport.split-outside");
        }
        ReviewItem upper = facts(item, item, fact -> !behind(fact, at))
                .with(first, item.kind())
                .within(new Range(body.start(), at));
        ReviewItem lower = lower(item, second, new Range(at, body.end()));
        upper = alsoDoneBy(upper, lower);
        var items = new ArrayList<ReviewItem>();
        for (ReviewItem other : review.items()) {
            items.add(other.id().equals(id) ? upper : below(other, item, lower));
        }
        items.add(items.indexOf(upper) + 1, lower);
        return review.with(items, ids.next());
    }

    private ReviewItem lower(ReviewItem cut, Heading heading, Range body) {
        ReviewFact<String> title = ReviewFact.typed(ids.take("f"), heading.words(), heading.place());
        ReviewItem lower = ReviewItem.bare(ids.take("i"), cut.parent(), title, body)
                .with(title, cut.kind() == null ? null : copied(cut.kind()))
                .dropped(cut.dropped());
        return facts(lower, cut, fact -> behind(fact, body.start()));
    }

    /**
     * The bracket at the end of an item names who does all of it: where none is left in the first half, it has the units of the
     * second, for a person to check.
     */
    private ReviewItem alsoDoneBy(ReviewItem upper, ReviewItem lower) {
        if (!upper.units().isEmpty()) {
            return upper;
        }
        List<ReviewFact<UnitMention>> shared = lower.units().stream()
                .map(unit -> new ReviewFact<>(
                        ids.take("f"), unit.value(), null, SHARED, ReviewFact.SURE - 1, ReviewFact.State.READ))
                .toList();
        return upper.doneBy(shared, upper.leaders());
    }

    Review add(Range range) {
        Heading heading = range.end() > text.length() ? null : Heading.first(text, range);
        if (heading == null) {
            throw Refusal.invalid("range", "planimport.selection-empty");
        }
        ReviewFact<String> title = ReviewFact.typed(ids.take("f"), heading.words(), heading.place());
        var said = new Range(heading.place().start(), range.end());
        var added = StretchFacts.fill(
                ReviewItem.bare(ids.take("i"), sectionAround(range), title, range), said, text, review, ids);
        var items = new ArrayList<>(review.items());
        int at = 0;
        for (int i = 0; i < items.size(); i++) {
            Range body = items.get(i).body();
            if (body != null && body.start() <= range.start()) {
                at = i + 1;
            }
        }
        items.add(at, added);
        return review.with(items, ids.next());
    }

    /** What is below the cut item moves to the lower half when it stands there. */
    private static ReviewItem below(ReviewItem child, ReviewItem cut, ReviewItem lower) {
        Range half = lower.body();
        Range body = child.body();
        boolean moves = cut.id().equals(child.parent()) && half != null && body != null && half.contains(body);
        return moves ? child.under(lower.id()) : child;
    }

    private @Nullable String sectionAround(Range range) {
        return review.sections().stream()
                .filter(section -> section.body().contains(range))
                .min(Comparator.comparingInt(section -> section.body().length()))
                .map(ReviewSection::id)
                .orElse(null);
    }

    private static boolean behind(ReviewFact<?> fact, int at) {
        Range range = fact.range();
        return range != null && range.start() >= at;
    }

    private static ReviewItem facts(ReviewItem to, ReviewItem from, Predicate<ReviewFact<?>> keep) {
        return to.doneBy(filter(from.units(), keep), filter(from.leaders(), keep))
                .reaching(ItemForm.withMain(filter(from.deadlines(), keep)), filter(from.targets(), keep));
    }

    private static <T> List<ReviewFact<T>> filter(List<ReviewFact<T>> facts, Predicate<ReviewFact<?>> keep) {
        Stream<ReviewFact<T>> all = facts.stream().filter(Objects::nonNull);
        return all.filter(keep).toList();
    }

    private ReviewFact<String> copied(ReviewFact<String> fact) {
        return new ReviewFact<>(
                ids.take("f"), fact.value(), fact.range(), fact.rule(), fact.confidence(), fact.state());
    }
}
