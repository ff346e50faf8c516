package org.paodao.plan.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Range;
import org.paodao.document.UnitMention;
import org.paodao.kernel.Refusal;

/** Makes new items out of the text: by cutting one in two, or from a selection. */
final class Cutting {
    private static final Pattern NUMBER =
            Pattern.compile("^[\\s\\u3000]*([(（]?[0-9０-９一二三四五六七八九十百①-⑳]{1,4}[)）.．、]\\s*)?");
    private static final Pattern CLAUSE_END = Pattern.compile("[。；;\\n：:]");
    private static final int HEADING = 60;
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
        var second = new Range(at, body.end());
        ReviewFact<String> title = heading(second);
        ReviewItem upper = part(item, fact -> !behind(fact, at)).within(new Range(body.start(), at));
        ReviewItem lower = ReviewItem.bare(ids.take("i"), item.parent(), title, second)
                .with(title, item.kind() == null ? null : copied(item.kind()))
                .dropped(item.dropped());
        lower = facts(lower, item, fact -> behind(fact, at));
        upper = alsoDoneBy(upper, lower);
        var items = new ArrayList<ReviewItem>();
        for (ReviewItem other : review.items()) {
            items.add(other.id().equals(id) ? upper : below(other, item, lower));
        }
        items.add(items.indexOf(upper) + 1, lower);
        return review.with(items, ids.next());
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
        if (range.end() > text.length() || range.of(text).isBlank()) {
            throw Refusal.invalid("range", "planimport.selection-empty");
        }
        ReviewFact<String> title = heading(range);
        var added = ReviewItem.bare(ids.take("i"), sectionAround(range), title, range);
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

    /** The first clause of a stretch, without its number. */
    private ReviewFact<String> heading(Range range) {
        String stretch = range.of(text);
        var number = NUMBER.matcher(stretch);
        int start = number.find() ? number.end() : 0;
        if (stretch.substring(start).isBlank()) {
            start = 0;
        }
        var end = CLAUSE_END.matcher(stretch);
        int stop = end.find(Math.min(start + 1, stretch.length())) ? end.start() : stretch.length();
        stop = Math.min(stop, start + HEADING);
        var place = trimmed(range.start() + start, range.start() + stop);
        if (place.length() == 0) {
            throw Refusal.invalid("range", "planimport.selection-empty");
        }
        return ReviewFact.typed(ids.take("f"), place.of(text), place);
    }

    private Range trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Range(start, end);
    }

    private static boolean behind(ReviewFact<?> fact, int at) {
        Range range = fact.range();
        return range != null && range.start() >= at;
    }

    private static ReviewItem part(ReviewItem item, Predicate<ReviewFact<?>> keep) {
        return facts(item, item, keep);
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
