package org.paodao.plan.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;

/** Edits of the tree: which items there are, where they stand. */
final class Structure {
    static final int TITLE_LIMIT = 300;

    private final Review review;

    private Structure(Review review) {
        this.review = review;
    }

    static Structure of(Review review) {
        return new Structure(review);
    }

    /** The item, or a refusal when another edit took it away. */
    ReviewItem item(String id) {
        return review.item(id).orElseThrow(() -> Refusal.conflict("planimport.item-gone"));
    }

    Review replace(String id, UnaryOperator<ReviewItem> change) {
        item(id);
        return replaceAll(item -> item.id().equals(id) ? change.apply(item) : item);
    }

    Review replaceAll(UnaryOperator<ReviewItem> change) {
        return review.with(review.items().stream().map(change).toList(), review.nextId());
    }

    Review approve(String id) {
        return replace(
                id,
                item -> item.with(item.title().checked(), checked(item.kind()))
                        .doneBy(checked(item.units()), checked(item.leaders()))
                        .reaching(checked(item.deadlines()), checked(item.targets())));
    }

    Review drop(String id) {
        item(id);
        var family = review.family(id);
        return replaceAll(item -> family.contains(item.id()) ? item.dropped(true) : item);
    }

    Review restore(String id) {
        item(id);
        var family = new HashSet<>(review.above(id));
        family.add(id);
        return replaceAll(item -> family.contains(item.id()) ? item.dropped(false) : item);
    }

    Review move(ReviewEdit.Move move) {
        ReviewItem moved = item(move.item());
        String parent = move.parent();
        place(parent);
        if (parent != null && review.family(moved.id()).contains(parent)) {
            throw Refusal.invalid("parent", "planimport.move-into-itself");
        }
        var rest = new ArrayList<>(review.items());
        rest.remove(moved);
        rest.add(position(rest, parent, move.after()), moved.under(parent));
        Review next = review.with(rest, review.nextId());
        return moved.dropped() || parent == null ? next : of(next).restoreAbove(moved.id());
    }

    Review add(String title, @Nullable String parent) {
        String clean = title(title);
        place(parent);
        var ids = new ElementIds(review.nextId());
        String id = ids.take("i");
        var items = new ArrayList<>(review.items());
        items.add(ReviewItem.bare(id, parent, ReviewFact.typed(ids.take("f"), clean, null), null));
        return of(review.with(items, ids.next())).restoreAbove(id);
    }

    /** A kept item keeps what is above it. */
    private Review restoreAbove(String id) {
        var above = review.above(id);
        return replaceAll(item -> above.contains(item.id()) ? item.dropped(false) : item);
    }

    static String title(String title) {
        String clean = title.strip();
        if (clean.isEmpty()) {
            throw Refusal.invalid("title", "planimport.title-missing");
        }
        if (clean.length() > TITLE_LIMIT) {
            throw Refusal.invalid("title", "planimport.title-long", TITLE_LIMIT);
        }
        return clean;
    }

    private void place(@Nullable String parent) {
        boolean known = parent == null
                || review.sections().stream().anyMatch(section -> section.id().equals(parent))
                || review.item(parent).isPresent();
        if (!known) {
            throw Refusal.conflict("planimport.place-gone");
        }
    }

    private static int position(List<ReviewItem> items, @Nullable String parent, @Nullable String after) {
        for (int i = 0; i < items.size(); i++) {
            ReviewItem item = items.get(i);
            if (after != null && item.id().equals(after)) {
                return i + 1;
            }
            if (after == null && Objects.equals(item.parent(), parent)) {
                return i;
            }
        }
        return items.size();
    }

    private static <T> @Nullable ReviewFact<T> checked(@Nullable ReviewFact<T> fact) {
        return fact == null ? null : fact.checked();
    }

    private static <T> List<ReviewFact<T>> checked(List<ReviewFact<T>> facts) {
        return facts.stream().map(ReviewFact::checked).toList();
    }
}
