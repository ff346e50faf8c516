package org.paodao.plan.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.paodao.testing.Browsers;
import org.paodao.testing.RunningServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From an uploaded document to the plan's page and its export, as a user goes. */
@RunningServer
class ImportJourneyIT {
    private static final Path REAL = Path.of(
                    Optional.ofNullable(System.getProperty("PAODAO_DOCUMENTS", System.getenv("PAODAO_DOCUMENTS")))
                            .orElse("../../shared/documents"))
            .resolve("00-liandu-2023.txt");

    @LocalServerPort
    int port;

    @Test
    void aDocumentIsCorrectedSettledConfirmedAndExported() {
        String text = ImportsTest.PLAN
                .replace("示例区2023年", "示例区2031年")
                .replace("2023年", "2031年")
                .replace("区财政局", "区示例事务中心");
        try (var window = Browsers.desk(port)) {
            Page page =
                    upload(window, new FilePayload("示例要点.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator(".review-text .f-title")).hasCount(2);
            correctTheFirstItem(page);
            selectFromEitherSide(page);
            splitFromTheText(page);
            settleUnits(page);
            confirm(page);
            assertThat(page).hasURL(Pattern.compile(".*/2031$"));
            assertThat(page.locator("main")).containsText("办好新青年夜校");
            assertThat(window.complaints()).isEmpty();
            Download csv = page.waitForDownload(
                    () -> page.locator("a[download][href*='csv']").first().click());
            assertThat(csv.path()).isNotEmptyFile();
        }
    }

    @Test
    void aStaleTabIsToldAndKeepsWhatWasTyped() {
        try (var window = Browsers.desk(port)) {
            String text = ImportsTest.PLAN.replace("夜校", "书房");
            Page page = upload(window, new FilePayload("示例二.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
            page.locator(".review-item .btn-icon").first().click();
            page.locator(".review-form [name=title]").fill("第一个窗口里的标题");
            Page second = page.context().newPage();
            second.navigate(page.url());
            second.locator(".review-item .btn-icon").last().click();
            second.locator(".review-more [hx-post$='/drop']").click();
            assertThat(second.locator(".review-item.is-dropped")).hasCount(1);
            page.locator(".review-form .btn-primary").click();
            assertThat(page.locator("#review-refusal [role=alert]")).isVisible();
            assertThat(page.locator(".review-form [name=title]")).hasValue("第一个窗口里的标题");
        }
    }

    @Test
    void onAPhoneAMarkLeadsToItsItemAndFromAnyPartOfTheDraft() {
        try (var window = Browsers.open(port, Browsers.Look.PHONE)) {
            String text = ImportsTest.PLAN.replace("夜校", "课堂");
            Page page = upload(window, new FilePayload("示例三.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
            page.locator("[data-side=draft]").click();
            page.locator(".review-panels a[href$='panel=units']").click();
            assertThat(page.locator(".review-units")).isVisible();
            page.locator("[data-side=text]").click();
            page.locator(".review-text .f-title").last().click();
            assertThat(page.locator(".review-item.is-selected .review-title")).isVisible();
            assertThat(page.locator(".review-item.is-selected .review-title")).containsText("乡村公路");
            page.locator("[data-side=text]").click();
            page.locator(".review-text .f-section").first().click();
            assertThat(page.locator(".review-section.is-selected")).isVisible();
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void aFlawIsSaidAtItsFieldAndLeavingAsks() {
        try (var window = Browsers.desk(port)) {
            String text = ImportsTest.PLAN.replace("夜校", "学堂");
            Page page = upload(window, new FilePayload("示例四.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
            page.locator(".review-item .btn-icon").first().click();
            assertThat(page.locator(".review-form [name=title]")).isFocused();
            Locator value = page.locator(".review-form [name=targetValue]").first();
            value.fill("九十五");
            page.locator(".review-form .btn-primary").click();
            assertThat(value).hasAttribute("aria-invalid", "true");
            assertThat(page.locator(".review-form [data-field='targetValue.0']"))
                    .containsText("九十五");
            var asked = new ArrayList<String>();
            page.onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.accept();
            });
            page.navigate("about:blank");
            assertThat(asked).containsExactly("beforeunload");
        }
    }

    @Test
    void noPlanIsMadeOverATitleThatIsNotSaved() {
        try (var window = Browsers.desk(port)) {
            String text = ImportsTest.PLAN.replace("夜校", "讲堂");
            Page page = upload(window, new FilePayload("示例五.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
            page.locator(".review-item .btn-icon").first().click();
            Locator title = page.locator(".review-form [name=title]");
            title.fill("刚刚改过的标题");
            leaveOpen(page);
            page.locator("#review-confirm").click();
            assertThat(page.locator("#confirm")).isHidden();
            Locator told = page.locator("#review-refusal [data-unsaved] button");
            assertThat(told).containsText("讲堂");
            assertThat(told).isFocused();
            told.click();
            assertThat(title).isFocused();
            page.locator(".review-form [data-leave]").click();
            assertThat(page.locator("#review-refusal")).isEmpty();
            page.locator("#review-confirm").click();
            assertThat(page.locator("#confirm")).isVisible();
        }
    }

    @Test
    void whatIsTypedIsNotThrownAwayForAnotherPartOfTheDraft() {
        try (var window = Browsers.desk(port)) {
            String text = ImportsTest.PLAN.replace("夜校", "画室");
            Page page = upload(window, new FilePayload("示例六.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
            page.locator(".review-panels a[href$='panel=header']").click();
            page.locator("#head-issuer").fill("示例区人民政府办公室");
            page.locator(".review-panels a[href$='panel=items']").click();
            assertThat(page.locator("#confirm-question")).containsText("文件头");
            page.locator("#confirm button[value=no]").click();
            assertThat(page.locator("#head-issuer")).hasValue("示例区人民政府办公室");
            leaveOpen(page);
            page.locator("#review-confirm").click();
            assertThat(page.locator("#review-refusal [data-unsaved] button")).hasText("文件头");
            page.locator(".review-panels a[href$='panel=items']").click();
            page.locator("#confirm button[value=yes]").click();
            assertThat(page.locator("#review-rows")).isVisible();
            assertThat(page.locator("#review-refusal")).isEmpty();
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void theRealDocumentIsReadWithItsEighteenOutcomes() throws IOException {
        assumeTrue(Files.exists(REAL), "the development set is not beside the project");
        try (var window = Browsers.desk(port)) {
            var file = new FilePayload("工作要点.txt", "text/plain", Files.readAllBytes(REAL));
            Page page = upload(window, file);
            page.locator(".review-panels a[href$='panel=points']").click();
            assertThat(page.locator(".review-held").first()).hasText("18/18");
            assertThat(page.locator(".review-held")).containsText(new String[] {"18/18", "0/51", "0/43", "0/72"});
        }
    }

    private static Page upload(Browsers.Window window, FilePayload file) {
        Page page = window.signIn("office");
        page.navigate("/imports/new");
        page.locator("#file").setInputFiles(file);
        page.locator("#upload .btn-primary").click();
        page.waitForSelector("#review");
        return page;
    }

    private static void correctTheFirstItem(Page page) {
        page.locator(".review-item .btn-icon").first().click();
        page.locator(".review-form [name=title]").fill("办好新青年夜校");
        page.locator(".review-form .btn-primary").click();
        assertThat(page.locator(".review-item .review-title").first()).containsText("办好新青年夜校");
        page.locator("#review-undo").click();
        assertThat(page.locator(".review-item .review-title").first()).not().containsText("新青年");
        page.locator("#review-redo").click();
        assertThat(page.locator(".review-item .review-title").first()).containsText("新青年");
    }

    private static void selectFromEitherSide(Page page) {
        page.locator(".review-item .review-title").nth(1).click();
        assertThat(page.locator(".review-text .f-title.is-shown")).hasCount(1);
        Locator title = page.locator(".review-text .f-title").first();
        title.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".review-item.is-selected .review-title")).containsText("青年夜校");
    }

    private static void splitFromTheText(Page page) {
        Locator items = page.locator(".review-item:not(.is-dropped)");
        int before = items.count();
        page.evaluate("""
                () => {
                    const piece = document.querySelector('.review-text [data-i].f-deadline').firstChild;
                    getSelection().setBaseAndExtent(piece, 0, piece, piece.length);
                }""");
        page.locator("#review-split").click();
        assertThat(items).hasCount(before + 1);
        page.locator("#review-undo").click();
        assertThat(items).hasCount(before);
    }

    private static void settleUnits(Page page) {
        page.locator(".review-panels a[href$='panel=units']").click();
        page.locator("#review-proposals").click();
        assertThat(page.locator("#review-proposals")).hasCount(0);
        // What was drawn anew hears a click some 20 ms later: sooner than anybody clicks, but for a journey.
        assertThat(page.locator(".htmx-added")).hasCount(0);
    }

    private static void confirm(Page page) {
        leaveOpen(page);
        page.locator("#review-confirm").click();
        page.locator("#confirm button[value=yes]").click();
        page.waitForURL(address -> !address.contains("/imports/"));
    }

    /** Nothing is confirmed without saying why points stay open. */
    private static void leaveOpen(Page page) {
        page.locator("#review-open-note").fill("重点工作清单另行导入");
    }
}
