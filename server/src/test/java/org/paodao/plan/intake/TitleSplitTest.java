package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.document.DocumentReader;
import org.paodao.document.Range;
import org.paodao.kernel.Refusal;
import org.paodao.plan.intake.ReviewFact.State;

/** An item cut before, within and behind its heading. */
class TitleSplitTest {
    private static final String HEADING = "办好青年夜校，修好乡村公路";
    private static final String TEXT = ImportsTest.PLAN.replace("办好青年夜校", HEADING);

    private final Review review = read(TEXT);
    private final ReviewItem item = review.items().getFirst();

    @ParameterizedTest
    @CsvSource({"青年夜校，, 办好, 青年夜校，修好乡村公路", "修好乡村, 办好青年夜校, 修好乡村公路", "，修好乡村, 办好青年夜校, 修好乡村公路", "公路。, 办好青年夜校，修好乡村, 公路"})
    void eachHalfIsHeadedByTheWordsOfTheTitleThatStandInIt(String cut, String upper, String lower) {
        assertThat(item.title().value()).isEqualTo(HEADING);
        List<ReviewItem> halves = split(review, item, TEXT, cut);
        assertThat(halves).extracting(half -> half.title().value()).containsExactly(upper, lower);
        assertQuoted(halves, TEXT);
        assertThat(halves.getFirst().title().state()).isEqualTo(State.READ);
    }

    @Test
    void aCutAtAnyPlaceOfTheTitleLosesNoWordOfIt() {
        Range place = place(item);
        for (int at = place.start() + 1; at < place.end(); at++) {
            List<ReviewItem> halves = split(review, item, TEXT, at);
            assertQuoted(halves, TEXT);
            String both = halves.get(0).title().value() + halves.get(1).title().value();
            assertThat(both.replace("，", "")).isEqualTo(HEADING.replace("，", ""));
        }
    }

    @ParameterizedTest
    @CsvSource({"。2023年12月底前, 2023年12月底前开班20个", "开班20个, 开班20个"})
    void aCutBehindTheTitleLeavesItWholeAndHeadsTheSecondByItsFirstWords(String cut, String lower) {
        List<ReviewItem> halves = split(review, item, TEXT, cut);
        assertThat(halves).extracting(half -> half.title().value()).containsExactly(HEADING, lower);
        assertQuoted(halves, TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {" 办好", "办好", "）\n2."})
    void aCutThatLeavesOneHalfWithoutWordsIsRefused(String cut) {
        int at = TEXT.indexOf(cut);
        assertThatThrownBy(() -> new ReviewEdit.Split(item.id(), at).apply(review, TEXT))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("planimport.split-outside");
    }

    @Test
    void aTitleThatWasWrappedIsCutWithoutItsLineBreak() {
        String wrapped = """
                示例区2023年工作要点
                    为做好2023年各项工作，结合本区实际，现就示例事项的有关工作提出
                如下要点，请认真贯彻落实，确保各项任务按时完成到位，形成全区合力。
                一、重点任务
                    1. 推进农村居民饮用水水源地保护和供水管网改造提升及开展小流
                域综合治理和水土保持。2023年12月底前完成全部工程并通过验收和
                整改。（牵头单位：区水利局）
                    2. 修好乡村公路。2023年6月底前新建改建农村公路30公里，逐村逐
                户查明安全隐患并加以整改。（牵头单位：区交通局）
                """;
        Review read = read(wrapped);
        ReviewItem first = read.items().getFirst();
        assertThat(first.title().value()).contains("小流域");
        List<ReviewItem> halves = split(read, first, wrapped, "综合治理");
        assertThat(halves.get(0).title().value()).endsWith("开展小流域");
        assertThat(place(halves.get(0)).of(wrapped)).endsWith("开展小流\n域");
        assertThat(halves.get(1).title().value()).isEqualTo("综合治理和水土保持");
    }

    @Test
    void aTitleInAPersonsWordsStaysTheFirstOnesAndItsPlaceEndsAtTheCut() {
        ReviewItem typed = item.with(item.title().changedTo("夜校与公路"), item.kind());
        Review edited = review.with(
                review.items().stream()
                        .map(other -> other.id().equals(item.id()) ? typed : other)
                        .toList(),
                review.nextId());
        List<ReviewItem> halves = split(edited, typed, TEXT, "修好乡村");
        assertThat(halves).extracting(half -> half.title().value()).containsExactly("夜校与公路", "修好乡村公路");
        assertThat(place(halves.getFirst()).of(TEXT)).isEqualTo("办好青年夜校");
    }

    @Test
    void undoingACutInTheTitleGivesTheWholeTitleBack() {
        Review after = new ReviewEdit.Split(item.id(), TEXT.indexOf("修好乡村公路")).apply(review, TEXT);
        Review undone = ReviewPatch.between(review, after).undo(after);
        assertThat(undone.items()).isEqualTo(review.items());
        assertThat(ReviewPatch.between(review, after).redo(undone).items()).isEqualTo(after.items());
    }

    private static Review read(String text) {
        return ReviewStart.of(DocumentReader.plain().readText(text));
    }

    private static List<ReviewItem> split(Review review, ReviewItem item, String text, String cut) {
        return split(review, item, text, text.indexOf(cut));
    }

    private static List<ReviewItem> split(Review review, ReviewItem item, String text, int at) {
        Review after = new ReviewEdit.Split(item.id(), at).apply(review, text);
        int first = review.items().indexOf(item);
        return after.items().subList(first, first + 2);
    }

    private static void assertQuoted(List<ReviewItem> items, String text) {
        for (ReviewItem half : items) {
            assertThat(half.body())
                    .isNotNull()
                    .satisfies(body -> assertThat(body.contains(place(half))).isTrue());
            assertThat(place(half).of(text)).isEqualTo(half.title().value());
        }
    }

    private static Range place(ReviewItem item) {
        assertThat(item.title().range()).isNotNull();
        return Objects.requireNonNull(item.title().range());
    }
}
