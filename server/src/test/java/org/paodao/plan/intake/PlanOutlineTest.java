package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paodao.plan.Vocabulary;

/** What the headings of a document are called in the plan. */
class PlanOutlineTest {
    private static final String OUTCOMES = "标志性成果";
    private static final String TASKS = "任务";

    @ParameterizedTest
    @CsvSource({"聚焦示例先行区方面,示例先行区", "在示例引领区方面,示例引领区", "围绕美丽家园,美丽家园"})
    void aPositionGoesByItsBareName(String heading, String name) {
        assertThat(nameOf(heading, OUTCOMES)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"着力提升公共服务领域,标志性成果", "聚焦重点领域,任务", "在示例先行区方面,任务", "着眼民生改善,任务", "强化推进机制方面,任务"})
    void anyOtherHeadingKeepsTheDocumentsWords(String heading, String kind) {
        assertThat(nameOf(heading, kind)).isEqualTo(heading);
    }

    private static String nameOf(String heading, String kind) {
        var outline = new PlanOutline(review(heading, kind), words());
        return outline.categories().getFirst().name();
    }

    /** The items of a small draft, all of one kind below one heading. */
    private static Review review(String heading, String kind) {
        Review draft = Drafts.review();
        ReviewSection first = draft.sections().getFirst();
        var section =
                new ReviewSection(first.id(), null, first.path(), first.title().changedTo(heading), first.body());
        List<ReviewItem> items = draft.items().stream()
                .filter(item -> section.id().equals(item.parent()))
                .map(item -> item.with(item.title(), ReviewFact.typed("kind-" + item.id(), kind, null)))
                .toList();
        return new Review(
                draft.verdict(),
                true,
                draft.header(),
                List.of(section),
                items,
                List.of(),
                List.of(),
                List.of(),
                draft.decisions(),
                draft.settlements(),
                draft.nextId());
    }

    private static Vocabulary words() {
        var known = List.of(new Vocabulary.Category("1", "美丽家园", null));
        return new Vocabulary(
                List.of(kind("outcome", OUTCOMES), kind("task", TASKS)),
                List.of(
                        new Vocabulary.Scheme("position", "战略定位", "Positions", known),
                        new Vocabulary.Scheme("section", "章节", "Sections", List.of())),
                List.of());
    }

    private static Vocabulary.Kind kind(String code, String name) {
        return new Vocabulary.Kind(code, code, name, code, "项", "", List.of(), false, "", List.of(name));
    }
}
