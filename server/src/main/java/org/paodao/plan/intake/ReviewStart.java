package org.paodao.plan.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.document.DraftItem;
import org.paodao.document.DraftPlan;
import org.paodao.document.Found;
import org.paodao.document.Header;
import org.paodao.document.Range;

/** Makes the draft for a person's review out of what was read. */
final class ReviewStart {
    private final ElementIds ids = new ElementIds(1);
    private final Nesting nesting = new Nesting();
    private final DraftPlan draft;

    private ReviewStart(DraftPlan draft) {
        this.draft = draft;
    }

    static Review of(DraftPlan draft) {
        return KindsByCount.fill(new ReviewStart(draft).review());
    }

    private Review review() {
        ReviewHeader header = header(draft.header());
        List<ReviewSection> sections = sections();
        List<ReviewItem> items = items();
        Map<String, String> parents = nesting.parents();
        return new Review(
                draft.verdict(),
                draft.verdict().isPlan(),
                header,
                nested(sections, parents),
                items.stream().map(item -> item.under(parents.get(item.id()))).toList(),
                facts(draft.documentTargets()),
                facts(draft.policies()),
                facts(draft.claims()),
                Map.of(),
                Map.of(),
                ids.next());
    }

    private ReviewHeader header(Header read) {
        return new ReviewHeader(
                fact(read.title()),
                fact(read.indexNumber()),
                fact(read.documentNumber()),
                fact(read.issuer()),
                fact(read.publisher()),
                facts(read.dates()),
                fact(read.publicity()),
                facts(read.addressees()),
                facts(read.annexes()));
    }

    private List<ReviewSection> sections() {
        return draft.sections().stream()
                .map(section -> new ReviewSection(
                        place(section.body(), "s"), null, section.path(), required(section.title()), section.body()))
                .toList();
    }

    private List<ReviewItem> items() {
        return draft.items().stream().map(this::item).toList();
    }

    private ReviewItem item(DraftItem item) {
        return new ReviewItem(
                place(item.body(), "i"),
                null,
                item.path(),
                required(item.title()),
                fact(item.kind()),
                fact(item.category()),
                item.body(),
                facts(item.units()),
                facts(item.leaders()),
                facts(item.deadlines()),
                facts(item.targets()),
                false);
    }

    private String place(Range body, String prefix) {
        String id = ids.take(prefix);
        nesting.add(id, body);
        return id;
    }

    private static List<ReviewSection> nested(List<ReviewSection> sections, Map<String, String> parents) {
        return sections.stream()
                .map(s -> new ReviewSection(s.id(), parents.get(s.id()), s.path(), s.title(), s.body()))
                .toList();
    }

    private <T> @Nullable ReviewFact<T> fact(@Nullable Found<T> found) {
        return found == null ? null : required(found);
    }

    private <T> ReviewFact<T> required(Found<T> found) {
        return ReviewFact.read(ids.take("f"), found);
    }

    private <T> List<ReviewFact<T>> facts(List<Found<T>> found) {
        return found.stream().map(this::required).toList();
    }
}
