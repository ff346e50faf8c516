package org.paodao.plan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.paodao.document.Range;
import org.paodao.kernel.Refusal;

/**
 * The points of a part such as 保障措施. They give nobody a task of his own, so the reader leaves them as headings; a person may
 * take them into the plan.
 */
public final class GuaranteePoints {
    /** What the points are called; vocabularies know it as a printed word. */
    public static final String KIND = "保障措施";

    private static final Pattern SAFEGUARDS = Pattern.compile("保障|组织领导|组织实施|组织推进|(工作|有关|相关)要求|监督考核|督导考核|考核评价");

    private final Review review;
    private final Ancestry ancestry;

    GuaranteePoints(Review review) {
        this.review = review;
        this.ancestry = new Ancestry(review);
    }

    /** The topmost headings whose points can be taken: their names speak of safeguards, and no item stands below them. */
    public static List<String> offered(Review review) {
        var points = new GuaranteePoints(review);
        List<String> all = review.sections().stream()
                .filter(section -> SAFEGUARDS.matcher(section.title().value()).find())
                .map(ReviewSection::id)
                .filter(id -> !points.points(id).isEmpty())
                .toList();
        return all.stream()
                .filter(id -> points.ancestry.above(id).stream().noneMatch(all::contains))
                .toList();
    }

    Review take(String section) {
        List<ReviewSection> points = points(section);
        if (points.isEmpty()) {
            throw Refusal.conflict("planimport.guarantees-none");
        }
        var ids = new ElementIds(review.nextId());
        var items = new ArrayList<>(review.items());
        for (ReviewSection point : points) {
            items.add(behind(items, point.body()), item(point, ids));
        }
        return review.with(items, ids.next());
    }

    /** The lowest headings below a heading, or itself when there are none; none when an item stands there already. */
    private List<ReviewSection> points(String section) {
        boolean taken = review.items().stream()
                .anyMatch(item -> ancestry.above(item.id()).contains(section) || isOf(item, section));
        return taken
                ? List.of()
                : review.sections().stream()
                        .filter(point -> point.id().equals(section)
                                || ancestry.above(point.id()).contains(section))
                        .filter(point -> review.sections().stream()
                                .noneMatch(below -> point.id().equals(below.parent())))
                        .toList();
    }

    private boolean isOf(ReviewItem item, String section) {
        return review.sections().stream()
                .anyMatch(heading ->
                        heading.id().equals(section) && heading.body().equals(item.body()));
    }

    private static ReviewItem item(ReviewSection point, ElementIds ids) {
        ReviewFact<String> title = point.title();
        return new ReviewItem(
                ids.take("i"),
                point.parent(),
                point.path(),
                ReviewFact.typed(ids.take("f"), title.value(), title.range()),
                ReviewFact.typed(ids.take("f"), KIND, null),
                null,
                point.body(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    /** Behind the last item that begins before a place in the text. */
    private static int behind(List<ReviewItem> items, Range body) {
        int at = 0;
        for (int i = 0; i < items.size(); i++) {
            Range other = items.get(i).body();
            if (other != null && other.start() <= body.start()) {
                at = i + 1;
            }
        }
        return at;
    }
}
