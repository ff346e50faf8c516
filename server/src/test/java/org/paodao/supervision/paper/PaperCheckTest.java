package org.paodao.supervision.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.paodao.kernel.Refusal;

/** What an uploaded template may be. */
class PaperCheckTest {
    private static final byte[] PLAIN = Docs.of(Docs.paragraph("{{title}}"));

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void aShippedTemplateCanBeUploadedAgainAndShowsAllOfItself(PaperKind kind) {
        assertThat(PaperCheck.check(ShippedPapers.of(kind), "a.docx", kind)).isEmpty();
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("no-docx", "plain text".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("no-docx", new byte[0]),
                Arguments.of("no-docx", Arrays.copyOf(PLAIN, PLAIN.length / 2)),
                Arguments.of("large", new byte[(2 << 20) + 1]),
                Arguments.of("macros", Docs.with(PLAIN, "word/vbaProject.bin", was -> "x")),
                Arguments.of("bomb", Docs.with(PLAIN, "word/media/a.png", was -> " ".repeat(9 << 20))),
                Arguments.of(
                        "no-docx",
                        Docs.with(PLAIN, "word/styles.xml", was -> "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")),
                Arguments.of(
                        "no-docx", Docs.with(PLAIN, "word/header9.xml", was -> "<a>".repeat(300) + "</a>".repeat(300))),
                Arguments.of("embedded", Docs.with(PLAIN, "word/embeddings/a.xlsx", was -> "x")),
                Arguments.of("embedded", Docs.with(PLAIN, "word/activeX/a.xml", was -> "<a/>")),
                Arguments.of("outside", related("attachedTemplate", "http://example.org/a.dotm")),
                Arguments.of("outside", related("image", "file:///etc/passwd")),
                Arguments.of("field", Docs.of(Docs.paragraph("{{title}}") + field("INCLUDE", "TEXT", " \"a.txt\""))),
                Arguments.of(
                        "field",
                        Docs.of(Docs.paragraph("{{title}}") + "<w:p><w:fldSimple w:instr=\" DDEAUTO c \"/></w:p>")));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatIsNoTemplateIsRefused(String key, byte[] file) {
        assertThat(refused(file).flaws())
                .isNotEmpty()
                .allSatisfy(flaw -> assertThat(flaw.key()).isEqualTo("supervisionpaper." + key));
    }

    @Test
    void numbersOfPagesAndLinksMayStay() {
        byte[] docx = Docs.of(field("PA", "GE", "") + Docs.paragraph("{{title}}"));
        assertThat(PaperCheck.check(docx, "a.docx", PaperKind.ASSIGNMENT))
                .extracting(Remark::key)
                .containsExactly("unasked");
    }

    @Test
    void everyUnknownPlaceholderIsNamedWithItsPlace() {
        String table = Docs.table(Docs.row("甲", "乙"), Docs.row("{{rows:parts.unit}}", "{{rows:parts.money}}"));
        byte[] docx = Docs.of(Docs.paragraph("{{title}}") + Docs.paragraph("{{ti", "tel}}") + table);
        assertThat(refused(Docs.with(docx, "word/footer1.xml", was -> was.replace("— ", "{{nothing}} ")))
                        .flaws())
                .allSatisfy(flaw -> assertThat(flaw.key()).isEqualTo("supervisionpaper.mark-unknown"))
                .extracting(Refusal.Flaw::arguments)
                .containsExactlyInAnyOrder(
                        List.of("{{titel}}", 0, 2, 0),
                        List.of("{{rows:parts.money}}", 1, 1, 2),
                        List.of("{{nothing}}", 3, 0, 0));
    }

    static Stream<Arguments> misplaced() {
        return Stream.of(
                Arguments.of("broken", Docs.paragraph("{{title}} {{due")),
                Arguments.of("broken", Docs.paragraph("title}}")),
                Arguments.of("alone", Docs.paragraph("{{rows:parts.unit}}")),
                Arguments.of("open", Docs.paragraph("{{each:parts}}")),
                Arguments.of("open", Docs.paragraph("{{end:parts}}")),
                Arguments.of("open", Docs.paragraph("从{{each:parts}}起") + Docs.paragraph("{{end:parts}}")));
    }

    @ParameterizedTest
    @MethodSource("misplaced")
    void aPlaceholderWhereNothingFillsItIsRefused(String key, String body) {
        assertThat(refused(Docs.of(body)).flaws())
                .extracting(Refusal.Flaw::key)
                .contains("supervisionpaper.mark-" + key);
    }

    @Test
    void whatThePdfCannotShowIsSaid() {
        String odd =
                "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>{{title}}</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:pict><w:txbxContent>" + Docs.paragraph("{{due}}")
                        + "</w:txbxContent></w:pict></w:r></w:p>";
        assertThat(PaperCheck.check(Docs.of(odd), "a.docx", PaperKind.ASSIGNMENT))
                .contains(Remark.of("picture", 1), Remark.of("box", 1), Remark.of("numbers", 1))
                .anySatisfy(remark -> assertThat(remark.arguments().toString())
                        .contains("parts")
                        .doesNotContain("due"));
    }

    private static Refusal refused(byte[] file) {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> PaperCheck.check(file, "a.docx", PaperKind.ASSIGNMENT));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private static byte[] related(String kind, String target) {
        return Docs.with(PLAIN, "word/_rels/settings.xml.rels", was -> """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9"
                 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s" TargetMode="External"/></Relationships>""".formatted(kind, target));
    }

    /** A field whose instruction Word has spread over runs. */
    private static String field(String... instruction) {
        var field = new StringBuilder("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>");
        for (String part : instruction) {
            field.append("<w:r><w:instrText>").append(part).append("</w:instrText></w:r>");
        }
        return field.append("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")
                .toString();
    }
}
