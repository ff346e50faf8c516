package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The source document of a locked figure changes with a correction only. */
@DatabaseTest
class CorrectionDocumentsTest extends JuneFigures {
    private static final String ONE = "/indicators/values/one?indicator=INVEST&period=2023-06";
    private static final String API = "/api/v1/indicator-values/document";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SourceDocuments documents;

    private String key = "";

    @BeforeEach
    void aLockedFigureWithItsDocument() {
        key = invest.indicator() + "|" + invest.unit() + "|" + invest.period() + "|";
        values.enter(system.liaison, List.of(Entry.of(invest, "12.5")));
        documents.attach(system.liaison, new Seen(invest, 1), pdf("月报"));
        values.submit(system.liaison, List.of(new Seen(invest, 2)));
        approvals.approve(system.head, List.of(new Seen(invest, 3)));
        periods.close(system.office, JUNE);
    }

    @Test
    void theDocumentOfALockedFigureIsNotChangedWithoutACorrection() {
        refused("indicatorvalue.document-locked", () -> attach("年鉴"));
        assertThat(mvc.post()
                        .uri("/indicators/values/one/document")
                        .multipart()
                        .file(new MockMultipartFile("file", "年鉴.pdf", "application/pdf", bytes("年鉴")))
                        .header("Accept-Language", "zh-CN")
                        .with(As.user(system.liaison))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("key", key)
                        .param("seen", "5"))
                .hasStatus(409)
                .bodyText()
                .contains("该数已锁定，来源文件不能直接更换", "请由填报单位先提出更正");
        assertThat(mvc.post()
                        .uri(API + "?indicator=INVEST&period=2023-06&version=5")
                        .multipart()
                        .file(new MockMultipartFile("file", "年鉴.pdf", "application/pdf", bytes("年鉴")))
                        .with(As.user(system.liaison)))
                .hasStatus(409);
        assertThat(documents.of(system.head, invest).content()).isEqualTo(bytes("月报"));
        assertThat(page(system.liaison)).doesNotContain("id=\"document\"");
    }

    @Test
    void aDocumentGoesWithTheCorrectionAndStandsOnceThatIsApproved() {
        corrections.propose(system.liaison, wanted("13", ""));
        attach("年鉴");
        attach("年鉴");
        assertThat(documents.of(system.viewer, invest).content()).isEqualTo(bytes("月报"));
        assertThat(documents.ofCorrection(system.head, invest).content()).isEqualTo(bytes("年鉴"));
        assertThat(page(system.head)).contains("/indicators/values/one/correct/document?key=");
        refused("indicatorvalue.correction-other", () -> corrections.approve(system.head, invest, 1));
        corrections.approve(system.head, invest, 2);
        assertThat(documents.of(system.viewer, invest).content()).isEqualTo(bytes("年鉴"));
        assertThat(lists.one(system.viewer, invest).value().version()).isEqualTo(6);
    }

    @Test
    void theDocumentAloneChangesWithACorrectionThatNamesTheNewSource() {
        refused("indicatorvalue.nothing-corrected", () -> corrections.propose(system.liaison, wanted("12.5", "")));
        corrections.propose(system.liaison, wanted("12.5", "年鉴"));
        attach("年鉴");
        corrections.approve(system.head, invest, 2);
        Told told = lists.one(system.viewer, invest);
        assertThat(told.value().source()).isEqualTo("年鉴");
        assertThat(told.value().amount()).isEqualByComparingTo("12.5");
        assertThat(Objects.requireNonNull(told.document()).name()).isEqualTo("年鉴.pdf");
    }

    @Test
    void ofADeclinedCorrectionNoDocumentStays() {
        corrections.propose(system.liaison, wanted("13", ""));
        attach("年鉴");
        corrections.decline(system.head, invest, 2, "无依据");
        assertThat(documents.of(system.viewer, invest).content()).isEqualTo(bytes("月报"));
        refused("indicatorvalue.document-locked", () -> attach("年鉴"));
    }

    @Test
    void theDocumentOfACorrectionIsForItsUnitAndTheOffice() {
        corrections.propose(system.liaison, wanted("13", ""));
        attach("年鉴");
        assertThat(documents.ofCorrection(system.office, invest).name()).isEqualTo("年鉴.pdf");
        refused("files.unknown", () -> documents.ofCorrection(system.viewer, invest));
        refused("files.unknown", () -> documents.ofCorrection(system.otherLiaison, invest));
        assertThat(mvc.get()
                        .uri(API + "/of-correction?indicator=INVEST&period=2023-06")
                        .with(As.user(system.viewer)))
                .hasStatus(404);
        assertThat(mvc.get()
                        .uri("/indicators/values/one/correct/document")
                        .with(As.user(system.head))
                        .param("key", key))
                .hasStatusOk();
        refused("access.forbidden", () -> documents.attach(system.office, new Seen(invest, 5), pdf("别的")));
    }

    private Entry wanted(String amount, String source) {
        return new Entry(invest, new BigDecimal(amount), Stage.PRELIMINARY, "核定数", source, 5);
    }

    private void attach(String words) {
        documents.attach(system.liaison, new Seen(invest, 5), pdf(words));
    }

    private String page(CurrentUser user) {
        return new String(
                mvc.get()
                        .uri(ONE)
                        .header("Accept-Language", "zh-CN")
                        .with(As.user(user))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String words) {
        return ("%PDF-1.4 " + words).getBytes(StandardCharsets.UTF_8);
    }

    private static Files.Upload pdf(String words) {
        return new Files.Upload(words + ".pdf", "application/pdf", bytes(words));
    }

    private static void refused(String key, ThrowingCallable doing) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(doing)
                .satisfies(refusal -> assertThat(refusal.flaws())
                        .extracting(Refusal.Flaw::key)
                        .containsExactly(key));
    }
}
