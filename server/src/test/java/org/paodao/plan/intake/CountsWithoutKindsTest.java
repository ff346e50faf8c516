package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Refusal;

/** Declared counts where the document does not say of its items what they are. */
class CountsWithoutKindsTest {

    @Test
    void theOneCountThatIsThatOfTheItemsSaysWhatTheyAre() {
        Review review = read(2, 2);
        assertThat(kinds(review)).hasSize(2).containsOnly("重点工作");
        assertThat(point(review, "重点工作").agrees()).isTrue();
    }

    @Test
    void aCountOfTheHeadingsIsComparedWithThem() {
        ReconciliationPoint point = point(read(3, 2), "方面");
        assertThat(point.message()).isEqualTo("count-headings");
        assertThat(point.agrees()).isTrue();
        assertThat(point.count()).isNull();
        assertThat(point(read(3, 4), "方面").agrees()).isFalse();
    }

    @Test
    void asManyOutcomesAsThereAreHeadingsAreMissingAllTheSame() {
        String text = """
                示例区2023年工作要点
                今年形成2个标志性成果，推进2项重点任务。
                一、发展经济
                1. 建成示例产业园。（牵头单位：区发改局）
                2. 修好示例路。（牵头单位：区交通局）
                二、改善民生
                3. 新建示例幼儿园。（牵头单位：区教育局）
                """;
        Review review = Drafts.of(text);
        assertThat(point(review, "标志性成果").agrees()).isFalse();
        assertThat(point(review, "重点任务").message()).isEqualTo("count-headings");
    }

    @Test
    void whereNoItemIsWhatIsCountedItCanBeSaidOfAll() {
        Review review = read(9, 2);
        ReconciliationPoint point = point(review, "重点工作");
        assertThat(point.message()).isEqualTo("count-untold");
        assertThat(review.untold(null)).isEqualTo(2);
        Review after = new ReviewEdit.NameKind("重点工作", null).apply(review, "");
        assertThat(kinds(after)).containsOnly("重点工作");
        assertThat(point(after, "重点工作").message()).isEqualTo("count-differs");
        assertThatThrownBy(() -> new ReviewEdit.NameKind("重点工作", null).apply(after, ""))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatACellCountsAreTheRowsThatItGroups() {
        Review review = Drafts.of("""
                示例区2023年重点任务清单
                | 类别 | 序号 | 事项 | 牵头单位 |
                | 一、经济发展（3项） | 1 | 建设园区 | 区发改局 |
                |  | 2 | 修好道路 | 区交通局 |
                | 二、民生（1项） | 3 | 新建学校 | 区教育局 |
                """);
        assertThat(Reconciliation.of(review))
                .filteredOn(point -> point.count() != null)
                .extracting(ReconciliationPoint::message, ReconciliationPoint::agrees)
                .containsExactly(tuple("count-differs-in-section", false), tuple("count-agrees-in-section", true));
    }

    private static List<String> kinds(Review review) {
        return review.kept().stream()
                .map(item -> Objects.requireNonNull(item.kind()).value())
                .toList();
    }

    /** Two items under two headings, and what the document counts. */
    private static Review read(int works, int aspects) {
        String text = """
                示例区2023年工作要点
                今年围绕%d个方面完成%d项重点工作。
                一、发展经济
                1. 建成示例产业园。（牵头单位：区发改局）
                二、改善民生
                1. 新建示例幼儿园。（牵头单位：区教育局）
                """.formatted(aspects, works);
        return Drafts.of(text);
    }

    private static ReconciliationPoint point(Review review, String what) {
        return Reconciliation.of(review).stream()
                .filter(point -> point.key().startsWith("count|" + what))
                .findFirst()
                .orElseThrow();
    }
}
