package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.paodao.document.Range;
import org.paodao.document.UnitMention;
import org.paodao.document.UnitMention.Role;
import org.paodao.kernel.Refusal;
import org.paodao.plan.intake.ReviewEdit.Line;

class ReviewEditTest {
    private final Review review = Drafts.review();
    private final String first = review.sections().get(0).id();
    private final String second = review.sections().get(1).id();

    @Test
    void itemsStandUnderTheirSections() {
        assertThat(review.items()).extracting(ReviewItem::parent).containsExactly(first, first, second);
        assertThat(review.above(item("修好乡村公路").id())).containsExactly(first);
    }

    @Test
    void anUnchangedLineKeepsItsPlaceAndConfidence() {
        ReviewItem item = item("修好乡村公路");
        ReviewItem after = rewrite(item, "修好乡村道路").item(item.id()).orElseThrow();
        assertThat(after.title().value()).isEqualTo("修好乡村道路");
        assertThat(after.title().edited()).isTrue();
        assertThat(after.title().range()).isEqualTo(item.title().range());
        assertThat(after.units()).isEqualTo(item.units());
        assertThat(after.deadlines()).isEqualTo(item.deadlines());
    }

    @Test
    void aTypedUnitThatTheItemNamesIsLinkedToItsPlace() {
        ReviewItem item = item("办好青年夜校");
        var lines = List.of(new Line<>((String) null, new UnitMention("团区委", Role.LEAD, false)));
        var form = new ReviewEdit.Rewrite(
                item.id(), item.title().value(), null, null, lines, List.of(), List.of(), List.of());
        ReviewItem after = form.apply(review, Drafts.TEXT).item(item.id()).orElseThrow();
        int at = Drafts.TEXT.indexOf("团区委");
        assertThat(after.units().getFirst().range()).isEqualTo(new Range(at, at + 3));
        assertThat(after.kind()).isNull();
    }

    @Test
    void aMergedItemHasTheUnitsAndDatesOfBoth() {
        ReviewItem lower = item("修好乡村公路");
        Review after = new ReviewEdit.Merge(lower.id()).apply(review, Drafts.TEXT);
        ReviewItem joined = after.items().getFirst();
        assertThat(after.items()).hasSize(2);
        assertThat(joined.units()).extracting(u -> u.value().name()).containsExactly("区教育局", "团区委", "区财政局", "区交通局");
        assertThat(joined.deadlines()).hasSize(2);
        assertThat(joined.deadlines().stream().filter(d -> d.value().main())).hasSize(1);
    }

    @Test
    void theFirstItemOfASectionHasNothingToMergeWith() {
        String lonely = item("建设口袋公园").id();
        assertThatThrownBy(() -> new ReviewEdit.Merge(lonely).apply(review, Drafts.TEXT))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aSplitItemSharesItsFactsByTheirPlaceAndTheUnitsAtItsEndWithBothHalves() {
        ReviewItem item = item("办好青年夜校");
        int at = Drafts.TEXT.indexOf("年底前");
        Review after = new ReviewEdit.Split(item.id(), at).apply(review, Drafts.TEXT);
        ReviewItem upper = after.items().get(0);
        ReviewItem lower = after.items().get(1);
        assertThat(upper.deadlines()).isEmpty();
        assertThat(lower.units()).hasSize(3);
        assertThat(upper.units()).extracting(unit -> unit.value().name()).containsExactly("区教育局", "团区委", "区财政局");
        assertThat(upper.doubtful()).isTrue();
        assertThat(lower.title().value()).isEqualTo("年底前开班20个");
        assertThat(lower.parent()).isEqualTo(item.parent());
    }

    @Test
    void anItemAddedFromTheTextStandsInItsSection() {
        int at = Drafts.TEXT.indexOf("今年完成");
        var outside = new ReviewEdit.AddFromText(new Range(at, at + 10)).apply(review, Drafts.TEXT);
        assertThat(outside.items().getLast().parent()).isNull();
        int inside = Drafts.TEXT.indexOf("打造1个");
        var added = new ReviewEdit.AddFromText(new Range(inside, inside + 10)).apply(review, Drafts.TEXT);
        assertThat(added.items().get(2).parent()).isEqualTo(second);
        assertThat(added.items().get(2).title().value()).isEqualTo("打造1个标志性成果");
    }

    @Test
    void anItemAddedFromTheTextHasWhatItsSentenceSays() {
        int at = Drafts.TEXT.indexOf("2. 修好");
        var sentence = new Range(at, Drafts.TEXT.indexOf("二、展示区"));
        ReviewItem added = new ReviewEdit.AddFromText(sentence)
                .apply(review, Drafts.TEXT)
                .items()
                .get(2);
        assertThat(added.title().value()).isEqualTo("修好乡村公路");
        assertThat(added.units()).extracting(unit -> unit.value().name()).containsExactly("区交通局");
        assertThat(added.deadlines()).extracting(due -> due.value().date()).containsExactly(LocalDate.of(2023, 6, 30));
        assertThat(Objects.requireNonNull(added.units().getFirst().range()).of(Drafts.TEXT))
                .isEqualTo("区交通局");
    }

    @Test
    void anItemCannotComeUnderItself() {
        String id = item("建设口袋公园").id();
        assertThatThrownBy(() -> new ReviewEdit.Move(id, id, null).apply(review, Drafts.TEXT))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aMovedItemStandsAfterItsNewSibling() {
        String moved = item("建设口袋公园").id();
        String sibling = item("办好青年夜校").id();
        Review after = new ReviewEdit.Move(moved, first, sibling).apply(review, Drafts.TEXT);
        assertThat(after.items()).extracting(i -> i.title().value()).containsExactly("办好青年夜校", "建设口袋公园", "修好乡村公路");
    }

    @Test
    void aDoubtfulFactIsDoneWithOnceAPersonApprovedIt() {
        String id = item("办好青年夜校").id();
        assertThat(review.item(id).orElseThrow().doubtful()).isTrue();
        Review after = new ReviewEdit.Approve(id).apply(review, Drafts.TEXT);
        assertThat(after.item(id).orElseThrow().doubtful()).isFalse();
        assertThat(after.item(id).orElseThrow().edited()).isFalse();
    }

    private Review rewrite(ReviewItem item, String title) {
        return new ReviewEdit.Rewrite(
                        item.id(),
                        title,
                        item.kind() == null ? null : item.kind().value(),
                        item.category() == null ? null : item.category().value(),
                        lines(item.units()),
                        lines(item.leaders()),
                        lines(item.deadlines()),
                        lines(item.targets()))
                .apply(review, Drafts.TEXT);
    }

    private static <T> List<Line<T>> lines(List<ReviewFact<T>> facts) {
        return facts.stream().map(fact -> new Line<>(fact.id(), fact.value())).toList();
    }

    private ReviewItem item(String title) {
        return review.items().stream()
                .filter(item -> item.title().value().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
