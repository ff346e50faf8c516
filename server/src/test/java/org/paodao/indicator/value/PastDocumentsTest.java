package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The source documents that a figure had before stay within reach, as far as the figure that they belonged to. */
@DatabaseTest
class PastDocumentsTest extends JuneFigures {
    private static final String ONE = "/indicators/values/one?indicator=INVEST&period=2023-06";
    private static final String API = "/api/v1/indicator-values/document?indicator=INVEST&period=2023-06&version=";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SourceDocuments documents;

    /** Version 2 is a draft with a document, 3 is sent with another, 4 is sent, 5 stands with it. */
    @BeforeEach
    void aFigureThatStandsWithItsSecondDocument() {
        values.enter(system.liaison, List.of(Entry.of(invest, "12.5")));
        attach(1, "草稿");
        attach(2, "月报");
        values.submit(system.liaison, List.of(new Seen(invest, 3)));
        approvals.approve(system.head, List.of(new Seen(invest, 4)));
    }

    @Test
    void theDocumentOfTheFigureThatWasCorrectedStaysInItsHistory() {
        corrections.propose(system.liaison, new Entry(invest, new BigDecimal("13"), Stage.PRELIMINARY, "核定数", "", 5));
        corrections.approve(system.head, invest, 1);
        assertThat(documents.of(system.viewer, invest, 5).content()).isEqualTo(bytes("月报"));
        Elements links = rows(system.viewer).get(1).select("a[download]");
        assertThat(links.text()).isEqualTo("来源文件：月报.pdf");
        assertThat(sent(system.viewer, links.attr("href"))).hasStatusOk();
        assertThat(text(sent(system.viewer, API + 5))).contains("月报");
        assertThat(text(sent(system.viewer, "/api/v1/indicator-values/one?indicator=INVEST&period=2023-06")))
                .contains("\"document\":\"月报.pdf\"");
    }

    @Test
    void aDocumentWithWhichAFigureNeverStoodIsForItsUnitAndTheOffice() {
        for (CurrentUser inside : List.of(system.liaison, system.head, system.office)) {
            assertThat(documents.of(inside, invest, 2).content()).isEqualTo(bytes("草稿"));
        }
        for (CurrentUser outside : List.of(system.viewer, system.otherLiaison)) {
            assertThat(sent(outside, API + 2)).hasStatus(404);
            assertThat(sent(outside, API + 4)).hasStatus(404);
            assertThat(page(outside).text()).doesNotContain("草稿.pdf");
        }
        assertThat(sent(system.liaison, API + 1)).as("had none").hasStatus(404);
        assertThat(sent(system.liaison, API + 99)).as("never was").hasStatus(404);
    }

    @Test
    void aDocumentThatIsPutBesideAnApprovedFigureIsNotTakenForAnApproval() {
        attach(5, "年鉴");
        String now = rows(system.office).get(0).text();
        assertThat(now)
                .contains("已批准 · 现行", "仅来源文件有变动", "年鉴.pdf", system.liaison.displayName())
                .doesNotContain("→");
        assertThat(rows(system.office).get(1).text())
                .contains("已批准", "月报.pdf", system.head.displayName())
                .doesNotContain("仅来源文件有变动");
        assertThat(text(sent(system.office, "/api/v1/indicator-values/one?indicator=INVEST&period=2023-06")))
                .contains("\"onlyDocument\":true,\"reason\":\"\",\"closed\"");
        periods.close(system.office, JUNE);
        assertThat(rows(system.office).get(1).text()).contains("仅来源文件有变动");
    }

    private Elements rows(CurrentUser user) {
        return page(user).select("table:has(caption:contains(变更历史)) tbody tr");
    }

    private Document page(CurrentUser user) {
        return Jsoup.parse(text(sent(user, ONE)));
    }

    private MvcTestResult sent(CurrentUser user, String address) {
        return mvc.get()
                .uri(java.net.URI.create(address.replace("|", "%7C")))
                .header("Accept-Language", "zh-CN")
                .with(As.user(user))
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void attach(int version, String words) {
        documents.attach(
                system.liaison,
                new Seen(invest, version),
                new Files.Upload(words + ".pdf", "application/pdf", bytes(words)));
    }

    private static byte[] bytes(String words) {
        return ("%PDF-1.4 " + words).getBytes(StandardCharsets.UTF_8);
    }
}
