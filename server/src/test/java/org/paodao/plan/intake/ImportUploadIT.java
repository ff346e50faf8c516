package org.paodao.plan.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.paodao.testing.Browsers;
import org.paodao.testing.RunningServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How a document comes in, as a user brings it, and what is seen while it is read. */
@RunningServer
class ImportUploadIT {
    @LocalServerPort
    int port;

    @Test
    void aFileDroppedOntoTheFormIsReadAndReviewed() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("office");
            page.navigate("/imports/new");
            JSHandle dropped = page.evaluateHandle("""
                    text => {
                        const transfer = new DataTransfer();
                        transfer.items.add(new File([text], '拖入的要点.txt', { type: 'text/plain' }));
                        return transfer;
                    }""", ImportsTest.PLAN.replace("夜校", "琴房"));
            Locator zone = page.locator("#drop");
            zone.dispatchEvent("dragover", Map.of("dataTransfer", dropped));
            assertThat(zone).hasClass(Pattern.compile("is-over"));
            zone.dispatchEvent("drop", Map.of("dataTransfer", dropped));
            assertThat(zone).not().hasClass(Pattern.compile("is-over"));
            assertThat(page.locator("#file")).hasValue(Pattern.compile("拖入的要点.txt$"));
            page.locator("#upload .btn-primary").click();
            page.waitForSelector("#review");
            assertThat(page.locator("h1")).containsText("拖入的要点.txt");
            assertThat(page.locator(".review-text .f-title").first()).hasText("办好青年琴房");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void aLargeDocumentShowsHowFarItIsReadAndIsStoppedByWhoBroughtIt() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("office");
            page.navigate("/imports/new");
            byte[] large = LargePlan.of(4_000_000).getBytes(StandardCharsets.UTF_8);
            page.locator("#file").setInputFiles(new FilePayload("大文件.txt", "text/plain", large));
            page.locator("#upload .btn-primary").click();
            Locator stage = page.locator(".reading-stage");
            assertThat(stage).hasText(Pattern.compile("第2步，共3步：识别任务，已完成[1-9][0-9]?%"));
            assertThat(page.locator(".reading progress")).hasAttribute("value", Pattern.compile("[1-9][0-9]?"));
            page.locator("#stop").click();
            assertThat(page.locator("main")).containsText("读取已停止");
            assertThat(page.locator(".reading")).hasCount(0);
            assertThat(window.complaints()).isEmpty();
            page.locator("main a[href='/imports/new']").click();
            assertThat(page.locator("#drop")).isVisible();
            page.navigate("/imports");
            assertThat(page.locator("tbody tr").first()).containsText("已停止读取");
        }
    }
}
