package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paodao.document.Range;
import org.paodao.document.UnitMention;
import org.paodao.document.UnitMention.Role;
import org.paodao.kernel.Refusal;
import org.paodao.plan.intake.ReviewEdit.Line;

/** Any sequence of edits keeps a draft sound, and undoing it leads back exactly. */
class ReviewEditsPropertyTest {
    private static final int EDITS = 60;

    static List<Long> seeds() {
        return new Random(20230708).longs(200).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anySequenceOfEditsKeepsTheDraftSoundAndCanBeUndone(long seed) {
        var random = new Random(seed);
        Review review = Drafts.review();
        var states = new ArrayDeque<Review>();
        var patches = new ArrayDeque<ReviewPatch>();
        for (int i = 0; i < EDITS; i++) {
            ReviewEdit edit = any(random, review);
            Review next = applied(edit, review);
            assertSound(next, edit);
            assertThat(lostUnits(edit, review, next))
                    .as("units lost by %s", edit)
                    .isEmpty();
            states.push(review);
            patches.push(ReviewPatch.between(review, next));
            review = next;
        }
        while (!states.isEmpty()) {
            Review before = states.pop();
            ReviewPatch patch = patches.pop();
            Review undone = patch.undo(review);
            assertThat(same(undone)).isEqualTo(same(before));
            assertThat(same(patch.redo(undone))).isEqualTo(same(review));
            review = undone;
        }
        assertThat(same(review)).isEqualTo(same(Drafts.review()));
    }

    /** Ids handed out are never handed out again, so their count is the one thing that undoing leaves. */
    private static Review same(Review review) {
        return review.with(review.items(), 0);
    }

    private static Review applied(ReviewEdit edit, Review review) {
        try {
            return edit.apply(review, Drafts.TEXT);
        } catch (Refusal refused) {
            return review;
        }
    }

    private static void assertSound(Review review, ReviewEdit edit) {
        List<String> ids = new ArrayList<>();
        review.sections().forEach(section -> ids.add(section.id()));
        review.items().forEach(item -> ids.add(item.id()));
        Set<String> places = new HashSet<>(ids);
        review.facts().forEach(fact -> ids.add(fact.id()));
        assertThat(ids).as("ids after %s", edit).doesNotHaveDuplicates();
        review.items().forEach(item -> {
            assertThat(item.title().value()).isNotBlank();
            assertThat(item.parent() == null || places.contains(item.parent()))
                    .as("parent of %s after %s", item.id(), edit)
                    .isTrue();
            assertThat(review.above(item.id())).doesNotContain(item.id());
            assertThat(item.deadlines().stream().filter(d -> d.value().main()).count())
                    .isEqualTo(item.deadlines().isEmpty() ? 0 : 1);
            assertInText(item.body());
            assertQuoted(item);
        });
        review.facts().forEach(fact -> assertInText(fact.range()));
    }

    /** A heading stands within its item; as long as nobody has typed another, it is what stands there. */
    private static void assertQuoted(ReviewItem item) {
        Range place = item.title().range();
        if (place != null && item.body() != null) {
            assertThat(item.body().contains(place)).as("title of %s", item).isTrue();
        }
        if (place != null && !item.title().edited()) {
            assertThat(place.of(Drafts.TEXT)).isEqualTo(item.title().value());
        }
    }

    private static void assertInText(@Nullable Range range) {
        if (range != null) {
            assertThat(range.end()).isLessThanOrEqualTo(Drafts.TEXT.length());
        }
    }

    /** Only a person rewriting an item takes units away, or dropping hides them; the other edits keep every one. */
    private static Set<String> lostUnits(ReviewEdit edit, Review before, Review after) {
        if (edit instanceof ReviewEdit.Rewrite) {
            return Set.of();
        }
        Set<String> lost = units(before);
        lost.removeAll(units(after));
        return lost;
    }

    private static Set<String> units(Review review) {
        return review.items().stream()
                .flatMap(item -> item.units().stream())
                .map(unit -> unit.value().name() + unit.value().role())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ReviewEdit any(Random random, Review review) {
        String item = pick(random, review.items().stream().map(ReviewItem::id).toList());
        int at = random.nextInt(Drafts.TEXT.length());
        int end = Math.min(Drafts.TEXT.length(), at + random.nextInt(30));
        return switch (random.nextInt(10)) {
            case 0 -> new ReviewEdit.Merge(item);
            case 1 -> new ReviewEdit.Split(item, splitPoint(random, review, item));
            case 2 -> new ReviewEdit.Drop(item);
            case 3 -> new ReviewEdit.Restore(item);
            case 4 -> new ReviewEdit.Move(item, place(random, review), pick(random, List.of("none", item, "i9")));
            case 5 -> new ReviewEdit.AddFromText(new Range(at, end));
            case 6 -> new ReviewEdit.AddByHand(random.nextBoolean() ? "补充事项" : " ", place(random, review));
            case 7 -> rewrite(random, review, item);
            case 8 -> new ReviewEdit.TakeGuarantees(String.valueOf(place(random, review)));
            default -> new ReviewEdit.Approve(item);
        };
    }

    private static int splitPoint(Random random, Review review, String id) {
        Range body = review.item(id).map(ReviewItem::body).orElse(null);
        return body == null ? 0 : body.start() + random.nextInt(body.length() + 1);
    }

    private static @Nullable String place(Random random, Review review) {
        var places = new ArrayList<String>();
        review.sections().forEach(section -> places.add(section.id()));
        review.items().forEach(item -> places.add(item.id()));
        return random.nextInt(5) == 0 ? null : pick(random, places);
    }

    private static ReviewEdit rewrite(Random random, Review review, String id) {
        ReviewItem item = review.item(id).orElseThrow();
        var units = new ArrayList<Line<UnitMention>>();
        item.units().stream()
                .filter(unit -> random.nextInt(4) > 0)
                .forEach(unit -> units.add(new Line<>(unit.id(), unit.value())));
        if (random.nextBoolean()) {
            units.add(new Line<>(null, new UnitMention("区教育局", Role.RESPONSIBLE, false)));
        }
        var deadlines = item.deadlines().stream()
                .map(d -> new Line<>(d.id(), d.value()))
                .filter(d -> random.nextInt(3) > 0)
                .toList();
        return new ReviewEdit.Rewrite(
                id, item.title().value() + "改", "重点工作", null, units, List.of(), deadlines, List.of());
    }

    private static <T> T pick(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
