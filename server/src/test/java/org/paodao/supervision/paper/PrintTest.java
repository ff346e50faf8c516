package org.paodao.supervision.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The PDF of a paper says what its Word document says, on the same paper. */
class PrintTest {
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final String CLOSING = "，。、；：！？）》」』”’…";

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void thePdfHasAllTheSignsOfTheWordDocumentAndNoOthers(PaperKind kind) {
        byte[] docx = Merge.fill(ShippedPapers.of(kind), kind, SamplePapers.of(kind));
        assertThat(counted(Drawn.of(docx).signsInOrder()))
                .containsAllEntriesOf(counted(Docs.text(docx).replaceAll("[\\s\u3000]", "")));
        // Heads of tables are repeated: signs may be there more often, but none that the document has not.
        assertThat(Drawn.of(docx).signsInOrder().chars().distinct().toArray())
                .containsExactlyInAnyOrder(Docs.text(docx)
                        .replaceAll("[\\s\u3000]", "")
                        .chars()
                        .distinct()
                        .toArray());
    }

    /** How often each sign is there; of those that stand in heads of tables, that it is there. */
    private static Map<String, Long> counted(String text) {
        String heads = "单位职责承办内容日期或人员进展编号事项时限状态序问题整改要求责任依据和佐证";
        return text.codePoints()
                .mapToObj(Character::toString)
                .filter(sign -> !heads.contains(sign))
                .collect(Collectors.groupingBy(sign -> sign, Collectors.counting()));
    }

    @Test
    void theOrderOfATextIsKept() {
        String text = "督查事项交办单，".repeat(60);
        assertThat(Drawn.of(Docs.of(body(text))).signsInOrder()).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void nothingIsBeyondTheMargins(PaperKind kind) {
        assertThat(Drawn.of(Merge.fill(ShippedPapers.of(kind), kind, SamplePapers.of(kind)))
                        .signs())
                .isNotEmpty()
                .allSatisfy(sign -> {
                    assertThat(sign.left()).isGreaterThanOrEqualTo(28 * MILLIMETRE - 1);
                    assertThat(sign.right()).isLessThanOrEqualTo((210 - 26) * MILLIMETRE + 1);
                    assertThat(sign.foot()).isBetween(37 * MILLIMETRE, (297 - 25) * MILLIMETRE);
                });
    }

    @Test
    void aPageHas22LinesOf28Signs() {
        Drawn drawn = Drawn.of(Docs.of(body("督".repeat(28 * 22 * 2))));
        assertThat(drawn.pages()).isEqualTo(2);
        assertThat(drawn.lines())
                .hasSize(44)
                .allSatisfy(line -> assertThat(line.strip()).hasSize(28));
        float first = drawn.signs().getFirst().foot();
        assertThat(drawn.signs().get(28).foot() - first).isCloseTo(28.95f, within(0.05f));
    }

    @Test
    void noLineBeginsWithASignThatClosesAndNoneIsCutWithinAWord() {
        String text = "督办事项（示例）办理情况：一是选址，二是施工；三是“验收”。".repeat(30) + " information ".repeat(9);
        List<String> lines = Drawn.of(Docs.of(body(text))).lines();
        assertThat(lines).hasSizeGreaterThan(20).allSatisfy(line -> {
            assertThat(CLOSING).doesNotContain(line.strip().substring(0, 1));
            assertThat(line.strip()).doesNotEndWith("（").doesNotEndWith("“");
        });
        assertThat(String.join("\n", lines).split("information", -1)).hasSize(10);
    }

    @Test
    void aTableGoesOnOverPagesBelowItsHead() {
        byte[] docx = new PaperWriter()
                .table(List.of(3000, 5840), List.of("表头甲", "表头乙"), List.of("一", "二\n".repeat(90) + "末"))
                .bytes();
        Drawn drawn = Drawn.of(docx);
        assertThat(drawn.pages()).isGreaterThan(1);
        assertThat(Collections.frequency(
                        drawn.signs().stream().map(Drawn.Sign::text).toList(), "乙"))
                .isEqualTo(drawn.pages());
        assertThat(Collections.frequency(
                        drawn.signs().stream().map(Drawn.Sign::text).toList(), "二"))
                .isEqualTo(90);
        assertThat(drawn.signsInOrder()).endsWith("末");
    }

    @Test
    void aTableThatIsTooWideIsMadeNarrower() {
        String cell = "<w:tc><w:tcPr><w:tcW w:w=\"9000\" w:type=\"dxa\"/></w:tcPr>" + Docs.paragraph("内容".repeat(40))
                + "</w:tc>";
        byte[] docx = Docs.of("<w:tbl><w:tr>" + cell + cell + cell + "</w:tr></w:tbl>" + Docs.paragraph(""));
        assertThat(Drawn.of(docx).signs())
                .hasSizeGreaterThanOrEqualTo(240)
                .allSatisfy(sign -> assertThat(sign.right()).isLessThanOrEqualTo((210 - 26) * MILLIMETRE + 1));
    }

    @Test
    void pagesAreNumberedOutside() {
        List<Drawn.Sign> signs =
                Drawn.of(Docs.of(body("督".repeat(28 * 22 + 1)))).signs();
        assertThat(signs.stream().filter(sign -> sign.text().equals("1")).toList())
                .singleElement()
                .satisfies(sign -> assertThat(sign.left()).isGreaterThan(105 * MILLIMETRE));
        assertThat(signs.stream().filter(sign -> sign.text().equals("2")).toList())
                .singleElement()
                .satisfies(sign -> assertThat(sign.left()).isLessThan(105 * MILLIMETRE));
    }

    @Test
    void eachTopicOfAStocktakeBeginsAPage() {
        byte[] docx = Merge.fill(
                ShippedPapers.of(PaperKind.STOCKTAKE), PaperKind.STOCKTAKE, SamplePapers.of(PaperKind.STOCKTAKE));
        assertThat(Drawn.of(docx).pages()).isEqualTo(4);
    }

    /** A text in the lines of official papers, not indented. */
    private static String body(String text) {
        return "<w:p><w:pPr><w:spacing w:line=\"579\" w:lineRule=\"exact\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"32\"/></w:rPr><w:t>"
                + text + "</w:t></w:r></w:p>";
    }
}
