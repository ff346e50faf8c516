package org.paodao.plan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Range;
import org.paodao.kernel.Refusal;

/** Joins two items into one that loses no unit, date or target of either. */
final class Joining {
    private final Review review;

    Joining(Review review) {
        this.review = review;
    }

    Review merge(String id) {
        ReviewItem second = Structure.of(review).item(id);
        ReviewItem first = before(second);
        if (first == null || second.dropped()) {
            throw Refusal.invalid("item", "planimport.nothing-to-merge");
        }
        ReviewItem joined = joined(first, second);
        List<ReviewItem> items = review.items().stream()
                .filter(item -> !item.id().equals(second.id()))
                .map(item -> item.id().equals(first.id()) ? joined : item)
                .map(item -> second.id().equals(item.parent()) ? item.under(first.id()) : item)
                .toList();
        return review.with(items, review.nextId());
    }

    /** The kept sibling right above; null when there is none. */
    private @Nullable ReviewItem before(ReviewItem item) {
        ReviewItem last = null;
        for (ReviewItem other : review.items()) {
            if (other.id().equals(item.id())) {
                return last;
            }
            if (!other.dropped() && Objects.equals(other.parent(), item.parent())) {
                last = other;
            }
        }
        return last;
    }

    private static ReviewItem joined(ReviewItem first, ReviewItem second) {
        ReviewFact<String> kind = first.kind() == null ? second.kind() : first.kind();
        return first.with(first.title(), kind)
                .within(span(first.body(), second.body()))
                .doneBy(
                        both(first.units(), second.units(), u -> u.name() + u.role()),
                        both(first.leaders(), second.leaders(), name -> name))
                .reaching(
                        ItemForm.withMain(both(first.deadlines(), second.deadlines(), d -> d.text() + d.date())),
                        both(first.targets(), second.targets(), Object::toString));
    }

    private static @Nullable Range span(@Nullable Range a, @Nullable Range b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return new Range(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
    }

    private static <T> List<ReviewFact<T>> both(
            List<ReviewFact<T>> first, List<ReviewFact<T>> second, Function<T, String> sameness) {
        var all = new ArrayList<>(first);
        Set<String> seen = new TreeSet<>();
        first.forEach(fact -> seen.add(sameness.apply(fact.value())));
        second.stream().filter(fact -> seen.add(sameness.apply(fact.value()))).forEach(all::add);
        return all;
    }
}
