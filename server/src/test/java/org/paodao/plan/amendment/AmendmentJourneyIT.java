package org.paodao.plan.amendment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.paodao.testing.Browsers;
import org.paodao.testing.RunningServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A plan is changed by its office and by a unit, as users go. */
@RunningServer
class AmendmentJourneyIT {
    @LocalServerPort
    int port;

    @Test
    void theOfficeAmendsAndPublishesAVersionAndReadsTheDifference() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("office");
            page.navigate("/2023/outcomes/1");
            String title = page.locator("h1").innerText().replaceFirst("^\\S+\\s+", "");
            page.locator(".page-head-actions a[href*='amendments/edit']").click();
            page.fill("#title", "年中调整（示例）");
            page.fill("#reason", "示例会议纪要〔2023〕1号");
            page.locator("main form .btn-primary").click();
            assertThat(page).hasURL(Pattern.compile(".*/2023/amendments/[0-9]+/outcomes/1$"));
            page.fill("#title", title + "（提升版）");
            page.fill("#note", "示例备注");
            page.locator("#item-form .btn-primary").click();
            assertThat(page.locator(".diff-item ins").first()).isVisible();
            page.locator(".page-head-actions a").first().click();
            page.locator("a[href$='/publish']").click();
            page.locator("#publish .btn-primary").click();
            assertThat(page).hasURL(Pattern.compile(".*/2023/compare\\?from=[0-9]+&to=[0-9]+$"));
            assertThat(page.locator(".diff-text ins").first()).hasText("（提升版）");
            assertThat(page.locator(".diff-summary")).containsText("调整1项");
            assertThat(page.waitForDownload(() ->
                                    page.locator("a[href*='compare.docx']").click())
                            .path())
                    .isNotEmptyFile();
            page.navigate("/2023/versions");
            assertThat(page.locator("tbody tr").first()).containsText("示例会议纪要〔2023〕1号");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void aUnitsDraftIsSeenByTheOfficeOnceItIsSubmitted() {
        try (var liaison = Browsers.desk(port);
                var office = Browsers.desk(port)) {
            Page mine = liaison.signIn("liaison");
            mine.navigate("/2023/amendments/new");
            mine.fill("#title", "示例单位的提议");
            mine.fill("#reason", "示例理由");
            mine.locator("main form .btn-primary").click();
            assertThat(mine).hasURL(Pattern.compile(".*/2023/amendments/[0-9]+$"));
            String address = mine.url();
            mine.navigate(address + "/add");
            mine.fill("#title", "示例新增任务");
            mine.locator("main form .btn-primary").click();
            assertThat(mine.locator("h1")).containsText("示例新增任务");
            Page theirs = office.signIn("office");
            assertThat(theirs.navigate(address).status()).isEqualTo(404);
            mine.navigate(address);
            mine.locator("form[action$='/submit'] button").click();
            assertThat(mine.locator(".draft-stage")).containsText("待审核");
            assertThat(theirs.navigate(address).status()).isEqualTo(200);
            assertThat(theirs.locator(".diff-came")).containsText("示例新增任务");
        }
    }
}
