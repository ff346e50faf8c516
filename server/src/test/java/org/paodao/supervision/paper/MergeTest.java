package org.paodao.supervision.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paodao.kernel.Refusal;

/** What becomes of templates when they are filled. */
class MergeTest {
    private static final PaperContent TWO_UNITS = new PaperContent(
            Map.of("title", "示例事项", "due", "2026年3月31日", "contact", ""),
            Map.of("parts", List.of(Map.of("unit", "甲局", "role", "主办"), Map.of("unit", "乙局", "role", "协办"))));

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void aShippedTemplateIsFilledWithoutALeftover(PaperKind kind) {
        String text = Docs.text(Merge.fill(ShippedPapers.of(kind), kind, SamplePapers.of(kind)));
        assertThat(text).doesNotContain("{{", "}}").contains("示例");
    }

    @Test
    void aPlaceholderIsFoundWhereverWordHasSplitIt() {
        assertThat(filled(Docs.paragraph("事项：{", "{ti", "tle", "}}，时限{{due}", "}。")))
                .contains("事项：示例事项，时限2026年3月31日。");
    }

    @Test
    void aRowIsRepeatedForEachEntry() {
        String table = Docs.table(Docs.row("单位", "职责"), Docs.row("{{rows:parts.unit}}", "{{rows:parts.role}}"));
        assertThat(filled(table)).isEqualTo("单位\n职责\n甲局\n主办\n乙局\n协办\n");
    }

    @Test
    void aTableWithoutEntriesSaysSo() {
        var nobody = new PaperContent(Map.of(), Map.of());
        String table = Docs.table(Docs.row("{{rows:parts.unit}}", "{{rows:parts.role}}"));
        assertThat(Docs.text(Merge.fill(Docs.of(table), PaperKind.ASSIGNMENT, nobody)))
                .isEqualTo("无\n\n");
    }

    @Test
    void whatStandsBetweenBeginningAndEndIsRepeated() {
        String block = Docs.paragraph("{{each:parts}}")
                + Docs.paragraph("{{rows:parts.unit}}办理{{title}}")
                + Docs.table(Docs.row("职责", "{{rows:parts.role}}"))
                + Docs.paragraph("{{end:parts}}");
        assertThat(filled(block)).isEqualTo("甲局办理示例事项\n职责\n主办\n乙局办理示例事项\n职责\n协办\n");
    }

    @Test
    void aValueIsNeverTakenForAPlaceholder() {
        var sly = new PaperContent(Map.of("title", "{{due}}", "due", "明日"), Map.of());
        assertThat(Docs.text(Merge.fill(Docs.of(Docs.paragraph("{{title}} {{due}}")), PaperKind.ASSIGNMENT, sly)))
                .isEqualTo("{{due}} 明日\n");
    }

    @Test
    void aValueThatXmlCannotCarryIsCleaned() {
        var odd = new PaperContent(Map.of("title", "甲<&>\"乙\u0000\f\ud800\u001b丙"), Map.of());
        assertThat(Docs.text(Merge.fill(Docs.of(Docs.paragraph("{{title}}")), PaperKind.ASSIGNMENT, odd)))
                .isEqualTo("甲<&>\"乙丙\n");
    }

    @Test
    void linesOfAValueBecomeParagraphsWhereItStandsAloneAndBreaksElsewhere() {
        var two = new PaperContent(Map.of("text", "第一段\r\n第二段"), Map.of());
        byte[] alone = Merge.fill(Docs.of(Docs.paragraph("{{text}}")), PaperKind.ASSIGNMENT, two);
        byte[] within = Merge.fill(Docs.of(Docs.paragraph("内容：{{text}}")), PaperKind.ASSIGNMENT, two);
        assertThat(Docs.text(alone)).isEqualTo("第一段\n第二段\n");
        assertThat(Xml.all(Docx.open(within).body(), "br")).hasSize(1);
    }

    @Test
    void aParagraphOfNothingIsLeftOut() {
        assertThat(filled(Docs.paragraph("甲") + Docs.paragraph("{{contact}}") + Docs.paragraph("乙")))
                .isEqualTo("甲\n乙\n");
    }

    @Test
    void aLabelWithoutWhatItAnnouncesIsLeftOutButInAForm() {
        assertThat(filled(Docs.paragraph("甲") + Docs.paragraph("联系人：{{contact}}")))
                .isEqualTo("甲\n");
        assertThat(filled(Docs.paragraph("{{title}}，联系人：{{contact}}"))).isEqualTo("示例事项，联系人：\n");
        assertThat(filled(Docs.table(Docs.row("联系人", "电话{{contact}}")))).isEqualTo("联系人\n电话\n");
    }

    @Test
    void whatIsMissingIsRefusedByName() {
        var nothing = new PaperContent(Map.of("title", " "), Map.of());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Merge.fill(
                        Docs.of(Docs.paragraph("{{title}}{{due}}{{contact}}")), PaperKind.ASSIGNMENT, nothing))
                .satisfies(refusal -> assertThat(refusal.flaws())
                        .extracting(Refusal.Flaw::key, flaw -> flaw.arguments().getFirst())
                        .containsExactly(
                                tuple("supervisionpaper.missing", "due"), tuple("supervisionpaper.missing", "title")));
    }

    @Test
    void aNameThatTheKindHasNotIsADefectOfWhoFills() {
        var wrong = new PaperContent(Map.of("titel", "x"), Map.of());
        var column = new PaperContent(Map.of(), Map.of("parts", List.of(Map.of("due", "x"))));
        assertThatIllegalArgumentException().isThrownBy(() -> wrong.checked(PaperKind.ASSIGNMENT));
        assertThatIllegalArgumentException().isThrownBy(() -> column.checked(PaperKind.ASSIGNMENT));
    }

    @Test
    void theSameContentGivesTheSameFile() {
        byte[] template = Docs.of(Docs.paragraph("{{title}}"));
        assertThat(Merge.fill(template, PaperKind.ASSIGNMENT, TWO_UNITS))
                .isEqualTo(Merge.fill(template, PaperKind.ASSIGNMENT, TWO_UNITS));
    }

    private static String filled(String body) {
        return Docs.text(Merge.fill(Docs.of(body), PaperKind.ASSIGNMENT, TWO_UNITS));
    }
}
