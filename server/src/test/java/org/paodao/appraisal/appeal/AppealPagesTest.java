package org.paodao.appraisal.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.appraisal.Source;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of appeals, publicity, notices and comparisons, as those who may see them see them. */
@DatabaseTest
class AppealPagesTest extends AppealCase {
    @Autowired
    private MockMvcTester mvc;

    @Test
    void aUnitAppealsInTheBrowserAndOthersDoNotSeeIt() {
        shown();
        int line = line(one, "e1");
        assertThat(get(head, "/appraisals/appeals/new?round=" + round + "&unit=" + one + "&line=" + line))
                .hasStatusOk()
                .bodyText()
                .contains("示例考核项1.1");
        String appeal = filed(line);
        assertThat(get(head, appeal))
                .hasStatusOk()
                .bodyText()
                .contains("示例.txt", "撤回申诉")
                .doesNotContain("裁定理由");
        assertThat(get(otherHead, appeal)).hasStatus(404);
        assertThat(get(head, "/appraisals/appeals")).hasStatusOk().bodyText().contains("待受理");
    }

    @Test
    void somebodyElseRulesAndSaysWhatIsCorrected() {
        shown();
        String appeal = filed(line(one, "e1"));
        post(office, appeal + "/hearing", "seen", "1");
        assertThat(get(office, appeal)).hasStatusOk().bodyText().contains("裁定理由", "甲局", "其他单位同一规则的得分");
        assertThat(get(appraiser, appeal)).hasStatusOk().bodyText().contains("您不能审理这件申诉");
        Touched touched =
                Objects.requireNonNull(views.one(office, UUID.fromString(appeal.substring(appeal.lastIndexOf('/') + 1)))
                        .touched());
        Source source = touched.basis().records().getFirst().source();
        assertThat(ruled(appeal, source, "keep")).hasStatus(422).bodyText().contains("须写明更正什么");
        ruled(appeal, source, "notcounted");
        assertThat(get(head, appeal)).hasStatusOk().bodyText().contains("申诉成立", "示例理由", "不予计入");
    }

    private String filed(int line) {
        var file = new MockMultipartFile("file", "示例.txt", "text/plain", "示例证据".getBytes(StandardCharsets.UTF_8));
        MvcTestResult filed = mvc.post()
                .uri("/appraisals/appeals/new")
                .multipart()
                .file(file)
                .param("requestKey", "k")
                .param("round", round.toString())
                .param("unit", one.toString())
                .param("line", String.valueOf(line))
                .param("text", "示例：与本单位无关。")
                .with(As.user(head))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        String appeal = Objects.requireNonNull(filed.getResponse().getRedirectedUrl());
        assertThat(appeal).startsWith("/appraisals/appeals/");
        return appeal;
    }

    private MvcTestResult ruled(String appeal, Source source, String act) {
        String[] fields = {
            "seen", "2", "verdict", "upheld", "words", "示例理由", "act." + source.kind() + "." + source.id(), act
        };
        return post(office, appeal + "/ruling", fields);
    }

    @Test
    void resultsGoOnPaperAndIntoFiles() throws IOException {
        shown();
        String address = "/appraisals/" + round + "/runs/1";
        assertThat(get(head, "/appraisals/" + round + "/publicity"))
                .hasStatusOk()
                .bodyText()
                .contains("公示中");
        assertThat(get(appraiser, "/appraisals/" + round + "/publicity"))
                .hasStatusOk()
                .bodyText()
                .contains("工作日是怎么数的");
        byte[] ranking = bytes(head, address + "/ranking.xlsx");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(ranking))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).as("only its own").isEqualTo(1);
        }
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(bytes(head, address + "/units/" + one + "/ledger.xlsx")))) {
            var sheet = book.getSheetAt(0);
            double sum = 0;
            for (int row = 1; row < sheet.getLastRowNum(); row++) {
                sum += sheet.getRow(row).getCell(2).getNumericCellValue();
            }
            assertThat(sum)
                    .isEqualTo(sheet.getRow(sheet.getLastRowNum()).getCell(2).getNumericCellValue());
        }
        assertThat(bytes(head, address + "/units/" + one + "/notice.pdf")).startsWith('%', 'P', 'D', 'F');
        assertThat(get(head, address + "/units/" + other + "/notice.pdf")).hasStatus(404);
    }

    @Test
    void whoSeesOnlyOneUnitIsToldAmongHowManyItStands() throws IOException {
        shown();
        assertThat(text(bytes(head, "/appraisals/" + round + "/runs/1/units/" + one + "/notice.docx")))
                .contains("示例部门组共 2 个单位", "提出申诉");
        assertThat(get(head, "/appraisals/" + round)).bodyText().contains("示例部门组 2");
    }

    @Test
    void whoLooksAgainReadsAtWhatAndWhatWasBefore() throws IOException {
        ruledForBoth();
        over();
        publicity.end(appraiser, round, seen());
        String address = "/appraisals/" + round + "/runs/" + again() + "/units/";
        publicity.showAgain(appraiser, round, seen());
        assertThat(get(otherHead, address + other)).bodyText().contains("本单位有变化的考核项：1.1 示例考核项1.1");
        assertThat(get(head, address + one)).bodyText().doesNotContain("本单位有变化的考核项");
        assertThat(get(appraiser, address + other)).bodyText().doesNotContain("本单位有变化的考核项");
        assertThat(get(otherHead, "/appraisals/" + round + "/publicity"))
                .bodyText()
                .contains("正在再次公示", "90.00 → 100.00");
        assertThat(text(bytes(otherHead, address + other + "/notice.docx"))).contains("有变化的考核项为：1.1 示例考核项1.1");
        assertThat(text(bytes(head, address + one + "/notice.docx"))).doesNotContain("申诉");
    }

    @Test
    void resultsStandBesideEachOther() {
        shown();
        String address = "/appraisals/" + round + "/runs/1";
        assertThat(get(appraiser, address + "/compare?unit=" + one + "&other=" + other))
                .hasStatusOk()
                .bodyText()
                .contains("甲局", "乙局", "示例考核项1.1");
        assertThat(get(head, address + "/compare?unit=" + one + "&other=" + other))
                .hasStatus(404);
        assertThat(get(head, "/appraisals/units/" + one))
                .hasStatusOk()
                .bodyText()
                .contains("2023年度示例考核");
        assertThat(get(appraiser, address + "/screens"))
                .hasStatusOk()
                .bodyText()
                .contains("不扣分");
        assertThat(get(head, address + "/screens")).hasStatus(403);
    }

    @Test
    void theRulesOfAppealsSayWhatIsNotProvenAndRefuseWhatIsNoDay() {
        assertThat(get(head, "/appraisals/appeals/rules"))
                .hasStatusOk()
                .bodyText()
                .contains("未查到成文依据");
        assertThat(post(
                        appraiser,
                        "/appraisals/appeals/rules",
                        "requestKey",
                        "k",
                        "code",
                        "示例",
                        "source",
                        "示例",
                        "from",
                        "x"))
                .hasStatus(422);
    }

    private MvcTestResult get(CurrentUser user, String address) {
        return mvc.get().uri(address).with(As.user(user)).exchange();
    }

    private byte[] bytes(CurrentUser user, String address) {
        MvcTestResult answer = get(user, address);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private MvcTestResult post(CurrentUser user, String address, String... fields) {
        var request = mvc.post().uri(address);
        for (int n = 0; n < fields.length; n += 2) {
            request = request.param(fields[n], fields[n + 1]);
        }
        return request.with(As.user(user))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private static String text(byte[] docx) throws IOException {
        try (var document = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return document.getText();
        }
    }
}
