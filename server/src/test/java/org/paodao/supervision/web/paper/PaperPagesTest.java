package org.paodao.supervision.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.paodao.ui.OfficialDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The office replaces a template on its page. */
@DatabaseTest
class PaperPagesTest {
    private static final String PAGE = "/matters/papers/urging";
    private static final Pattern HIDDEN = Pattern.compile("name=\"(requestKey|file)\" value=\"([^\"]+)\"");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Organization organization;

    private CurrentUser office = Districts.NOBODY;

    @BeforeEach
    void begin() {
        office = Districts.someone(organization);
    }

    @Test
    void everyKindIsListedWithItsTemplate() throws IOException {
        assertThat(html(get("/matters/papers")))
                .contains("交办单", "督办单", "督查催办通知", "反馈单", "通报稿", "督查结论", "盘点材料", "会议纪要", "系统自带模板");
    }

    @Test
    void aTemplateIsUploadedLookedAtAndPutInForce() throws IOException {
        assertThat(upload("本办催办{{title}}")).hasStatus(303);
        String page = html(get(PAGE));
        assertThat(page).contains("待施行的模板", "模板没有用到").doesNotContain("历次施行");
        assertThat(pdf(PAGE + "/sample.pdf?which=waiting")).contains("本办催办关于加快");
        assertThat(pdf(PAGE + "/sample.pdf")).doesNotContain("本办催办");
        assertThat(post(PAGE + "/waiting", hidden(page), "publish", "统一格式")).hasStatus(303);
        assertThat(html(get(PAGE))).contains("第1版：催办.docx", "统一格式", "恢复系统自带模板").doesNotContain("待施行的模板");
        assertThat(pdf(PAGE + "/sample.pdf")).contains("本办催办关于加快");
    }

    @Test
    void whatIsWrongWithAnUploadStandsAtTheFileWithItsPlace() throws IOException {
        MvcTestResult answer = upload("{{titel}}");
        assertThat(answer).hasStatus(422);
        assertThat(html(answer)).contains("正文第 1 段：这类文书没有占位符 {{titel}}").doesNotContain("待施行的模板");
    }

    @Test
    void aReasonIsAskedForWhereItIsTyped() throws IOException {
        upload("本办催办{{title}}");
        MvcTestResult answer = post(PAGE + "/waiting", hidden(html(get(PAGE))), "publish", "");
        assertThat(answer).hasStatus(422);
        assertThat(html(answer)).contains("请填写理由");
    }

    @Test
    void thereIsNoPaperOfAnotherKind() {
        assertThat(get("/matters/papers/nothing")).hasStatus(404);
        assertThat(get(PAGE + "/template.docx?which=waiting")).hasStatus(404);
        assertThat(get(PAGE + "/template.docx?which=7")).hasStatus(404);
        assertThat(get(PAGE + "/template.docx")).hasStatusOk();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(As.user(office)).exchange();
    }

    private MvcTestResult upload(String text) {
        var document = new OfficialDocument();
        document.paragraph(text);
        var file = new MockMultipartFile("file", "催办.docx", "application/octet-stream", document.bytes());
        return mvc.post()
                .uri(PAGE)
                .multipart()
                .file(file)
                .with(As.user(office))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private MvcTestResult post(String address, List<String> hidden, String act, String reason) {
        return mvc.post()
                .uri(address)
                .with(As.user(office))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("requestKey", hidden.get(0))
                .param("file", hidden.get(1))
                .param("act", act)
                .param("reason", reason)
                .exchange();
    }

    private static List<String> hidden(String page) {
        Matcher matcher = HIDDEN.matcher(page);
        return matcher.results().map(found -> found.group(2)).limit(2).toList();
    }

    private static String html(MvcTestResult answer) throws IOException {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private String pdf(String address) throws IOException {
        try (PDDocument document = Loader.loadPDF(get(address).getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
