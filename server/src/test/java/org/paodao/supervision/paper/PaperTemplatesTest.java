package org.paodao.supervision.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.audit.Entry;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

/** Templates are replaced by the office of a jurisdiction, for that jurisdiction. */
@DatabaseTest
class PaperTemplatesTest {
    private static final PaperKind KIND = PaperKind.URGING;

    @Autowired
    PaperTemplates templates;

    @Autowired
    Papers papers;

    @Autowired
    Organization organization;

    @Autowired
    Audit audit;

    private CurrentUser office = Districts.NOBODY;

    @BeforeEach
    void begin() {
        office = Districts.someone(organization);
    }

    @Test
    void anUploadHoldsOnlyWhenItIsPutInForce() {
        upload("我办催办：{{title}}");
        assertThat(paper(office)).doesNotContain("我办催办").contains("办结时限");
        assertThat(Docs.text(templates.sample(office, KIND, "waiting"))).contains("我办催办：关于");
        assertThat(templates.publish(office, waiting(), "k1", "统一格式")).isEqualTo(1);
        assertThat(paper(office)).isEqualTo("我办催办：关于加快老旧小区加装电梯的督查事项（示例）\n");
        assertThat(papers.pdf(office.jurisdiction(), KIND, SamplePapers.of(KIND)))
                .startsWith('%', 'P', 'D', 'F');
        assertThat(paper(Districts.someone(organization))).doesNotContain("我办催办");
    }

    @Test
    void everyPaperIsValidByTheSchemaOfItsFormat() throws IOException {
        for (PaperKind kind : PaperKind.values()) {
            byte[] filled = papers.docx(office.jurisdiction(), kind, SamplePapers.of(kind));
            try (var word = new XWPFDocument(new ByteArrayInputStream(filled))) {
                List<XmlError> wrong = new ArrayList<>();
                word.getDocument().validate(new XmlOptions().setErrorListener(wrong));
                assertThat(wrong).as(kind.name()).isEmpty();
            }
        }
    }

    @Test
    void versionsAreKeptWithWhoAndWhy() {
        upload("一：{{title}}");
        templates.publish(office, waiting(), "k1", "第一次");
        upload("二：{{title}}");
        templates.publish(office, waiting(), "k2", "第二次");
        templates.restore(office, KIND, "k3", "改回");
        assertThat(paper(office)).contains("办结时限");
        assertThat(templates.kept(office).of(KIND).versions())
                .extracting(PaperVersion::version, PaperVersion::reason, PaperVersion::publishedBy)
                .containsExactly(
                        tuple(3, "改回", office.displayName()),
                        tuple(2, "第二次", office.displayName()),
                        tuple(1, "第一次", office.displayName()));
        assertThat(Docs.text(templates.content(office, KIND, "1"))).contains("一：{{title}}");
        assertThat(recorded())
                .contains("supervision.paper-uploaded", "supervision.paper-published", "supervision.paper-restored");
    }

    @Test
    void theSameFormTwiceCountsOnce() {
        upload("一：{{title}}");
        PaperUpload seen = waiting();
        assertThat(templates.publish(office, seen, "k1", "统一格式")).isEqualTo(1);
        assertThat(templates.publish(office, seen, "k1", "统一格式")).isEqualTo(1);
        assertThat(templates.kept(office).of(KIND).versions()).hasSize(1);
    }

    @Test
    void whatSomebodyElseReplacedIsNotPutInForceUnseen() {
        upload("一：{{title}}");
        PaperUpload seen = waiting();
        upload("二：{{title}}");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> templates.publish(office, seen, "k1", "统一格式"))
                .satisfies(
                        refusal -> assertThat(refusal.flaws().getFirst().key()).isEqualTo("supervisionpaper.changed"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> templates.discard(office, seen));
        templates.discard(office, waiting());
        assertThat(templates.kept(office).waiting()).isEmpty();
    }

    @Test
    void withoutAReasonNothingChanges() {
        upload("一：{{title}}");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> templates.publish(office, waiting(), "k1", " "))
                .satisfies(refusal ->
                        assertThat(refusal.flaws().getFirst().field()).isEqualTo("reason"));
        assertThat(templates.kept(office).waiting()).hasSize(1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> templates.restore(office, KIND, "k2", "改回"))
                .satisfies(refusal ->
                        assertThat(refusal.flaws().getFirst().key()).isEqualTo("supervisionpaper.shipped-holds"));
    }

    @Test
    void aUnitHasNoSayInTemplates() {
        CurrentUser liaison = Districts.with(office, Role.LIAISON, UUID.randomUUID());
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> templates.kept(liaison));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> templates.upload(liaison, KIND, file(Docs.paragraph("{{title}}"))));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> templates.content(liaison, KIND, "holding"));
    }

    @Test
    void aPaperThatLacksSomethingIsNotMade() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> papers.docx(office.jurisdiction(), KIND, new PaperContent(Map.of(), Map.of())))
                .satisfies(refusal ->
                        assertThat(refusal.flaws()).hasSize(KIND.required().size()));
    }

    private List<String> recorded() {
        return audit.trail(office, PaperTemplates.subject(office, KIND)).stream()
                .map(Entry::action)
                .toList();
    }

    private void upload(String text) {
        templates.upload(office, KIND, file(Docs.paragraph(text)));
    }

    private static Files.Upload file(String body) {
        return new Files.Upload("模板.docx", "application/octet-stream", Docs.of(body));
    }

    private PaperUpload waiting() {
        return templates.kept(office).of(KIND).waiting().getFirst();
    }

    private String paper(CurrentUser user) {
        return Docs.text(papers.docx(user.jurisdiction(), KIND, SamplePapers.of(KIND)));
    }
}
