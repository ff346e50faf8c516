package org.paodao.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatabaseTest
class MatterPagesTest extends MatterDistrict {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    SavedFilters saved;

    @Test
    void theRegisterTheBoardAndEachPartOfAMatterAreShown() {
        UUID id = fedBack(null);
        String address = "/matters/" + matter(id).number();
        for (String page :
                List.of("/matters?q=共同体&mark=redone", "/matters?order=due", "/matters/board", "/matters/new")) {
            assertThat(mvc.get().uri(page).with(As.user(office))).as(page).hasStatusOk();
        }
        for (String part : List.of("content", "timeline", "clock", "parties", "papers", "files")) {
            CurrentUser reader = part.equals("timeline") ? helper : office;
            assertThat(mvc.get().uri(address + "?part=" + part).with(As.user(reader)))
                    .as(part)
                    .hasStatusOk()
                    .bodyText()
                    .contains("城乡学校共同体");
        }
        assertThat(mvc.get().uri(address).with(As.user(helper))).bodyText().doesNotContain("已建成共同体三个");
        assertThat(mvc.get().uri(address).with(As.user(stranger))).hasStatus(404);
        assertThat(mvc.get().uri(address + "/papers/answer.docx").with(As.user(head)))
                .hasStatusOk();
        String papers = "/api/v1/matters/" + id + "/papers/";
        assertThat(mvc.get().uri(papers + "answer?format=pdf").with(As.user(head)))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/pdf");
        assertThat(mvc.get().uri(papers + "assignment").with(As.user(helper))).hasStatus(404);
        assertThat(mvc.get().uri(address + "/papers/assignment.docx").with(As.user(helper)))
                .as("what names the parts of others is not for who assists")
                .hasStatus(404);
    }

    @Test
    void aStepIsTakenOnItsPageAndARefusalStandsAtItsForm() {
        UUID id = assigned(null);
        String address = "/matters/" + matter(id).number();
        var sign = mvc.post()
                .uri(address)
                .param("step", "sign")
                .param("seen", "4")
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        assertThat(sign.with(As.user(liaison))).hasStatus3xxRedirection();
        assertThat(mvc.post()
                        .uri(address)
                        .param("step", "answer")
                        .param("seen", "5")
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .with(As.user(liaison)))
                .hasStatus(422)
                .bodyText()
                .contains("请填写内容");
    }

    @Test
    void theRegisterIsTakenAwayAsItIsShown() {
        assigned(null);
        supervision.register(office, wish("=示例公式", null));
        assertThat(mvc.get().uri("/matters/export.csv").with(As.user(office)))
                .hasStatusOk()
                .bodyText()
                .contains("城乡学校共同体", "领导批示", "待签收", "'=示例公式");
        assertThat(mvc.get().uri("/matters/export.xlsx").with(As.user(helper))).hasStatusOk();
        assertThat(mvc.get().uri("/api/v1/matters?stage=open").with(As.user(stranger)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("城乡学校共同体");
    }

    @Test
    void aProgramPutsFilesBesideAMatterAndReadsWhatItMayRead() {
        UUID id = assigned(null);
        String address = "/api/v1/matters/" + id + "/files";
        for (int again = 0; again < 2; again++) {
            assertThat(mvc.post()
                            .uri(address + "?name={name}", "方案.txt")
                            .with(As.user(liaison))
                            .with(SecurityMockMvcRequestPostProcessors.csrf())
                            .contentType(MediaType.APPLICATION_OCTET_STREAM)
                            .content("示例：方案".getBytes(StandardCharsets.UTF_8)))
                    .hasStatusOk();
        }
        List<MatterFiles.Beside> kept = views.one(liaison, id).files();
        assertThat(kept).extracting(MatterFiles.Beside::name).containsExactly("方案.txt");
        String file = address + "/" + kept.getFirst().file();
        assertThat(mvc.get().uri(file).with(As.user(liaison)))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/octet-stream")
                .hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(mvc.get().uri(file).with(As.user(office)))
                .as("what goes with an answer is seen when the answer is out")
                .hasStatus(404);
        assertThat(mvc.get().uri(file).with(As.user(stranger))).hasStatus(404);
    }

    @Test
    void aDraftCircularCountsAndNamesWhatTheRegisterShowsButNothingConfidential() throws IOException {
        assertThat(mvc.get().uri("/matters/circular.docx").with(As.user(office)))
                .as("there is nothing to tell")
                .hasStatus(409);
        assigned(null);
        assign(supervision.register(office, wish("示例：另一事项", null)));
        assign(supervision.register(office, confidential("示例：保密事项")));
        supervision.register(office, wish("示例：尚未交办", null));
        var answer = mvc.get()
                .uri("/matters/circular.docx")
                .with(As.user(office))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (var word = new XWPFDocument(new ByteArrayInputStream(answer));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText())
                    .contains("关于督查事项办理情况的通报", "事项共2件，已办结0件，未办结2件", "城乡学校共同体建设", "示例：另一事项", "待签收")
                    .doesNotContain("保密事项", "尚未交办", "{{");
        }
        assertThat(mvc.get().uri("/matters/circular.pdf?stage=assigned").with(As.user(inspector)))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/pdf");
        assertThat(mvc.get().uri("/matters/circular.docx").with(As.user(liaison)))
                .hasStatus(403);
        assertThat(mvc.get().uri("/api/v1/matters/circular?format=pdf").with(As.user(office)))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/pdf");
    }

    private NewMatter confidential(String title) {
        NewMatter plain = wish(title, null);
        return new NewMatter(
                plain.requestKey(),
                plain.source(),
                null,
                title,
                plain.text(),
                plain.givenBy(),
                null,
                plain.givenOn(),
                plain.urgency(),
                null,
                true,
                Set.of(lead, assist));
    }

    @Test
    void aFilterIsKeptForWhoKeptIt() {
        saved.save(office, "逾期", "mark=late");
        saved.save(office, "逾期", "mark=late&source=INSTRUCTION");
        refused("supervisionmatter.filter-name", () -> saved.save(office, " ", ""));
        assertThat(saved.of(office)).containsExactly(new SavedFilters.Saved("逾期", "mark=late&source=INSTRUCTION"));
        assertThat(saved.of(inspector)).isEmpty();
        saved.remove(office, "逾期");
        assertThat(saved.of(office)).isEmpty();
    }
}
