package org.paodao.progress;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paodao.testing.Accessibility;
import org.paodao.testing.Browsers;
import org.paodao.testing.RunningServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A task list on its way, as users go: drafted, sent on a phone, agreed, taken out as a file and in again. */
@RunningServer
class TaskJourneyIT {
    private static final String LIST = "/2023/outcomes/3/tasks";

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Test
    void aListIsDraftedSentAgreedAndComesBackFromExcelWithoutADifference() {
        theLiaisonDrafts();
        theHeadSendsOnAPhone();
        theOfficeAgrees();
        theFileSaysWhatTheListsSay();
    }

    private void theLiaisonDrafts() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("liaison");
            page.navigate("/2023/outcomes/3");
            page.locator("nav.tabs a[href='" + LIST + "']").click();
            page.locator("a[href='" + LIST + "/draft']").click();
            write(page, 0, "新建集团化办学点（示例）", "60");
            page.locator("button[value=add]").click();
            write(page, 1, "选派骨干教师交流（示例）", "30");
            page.locator("button.btn-primary[value=save]").click();
            assertThat(page).hasURL(Pattern.compile(".*" + LIST + "$"));
            page.locator("a[href='" + LIST + "/draft']").click();
            page.locator("[name='task.1.weight']").fill("很多");
            page.locator("button.btn-primary[value=save]").click();
            assertThat(page.locator("[id='task.1.weight-about']")).containsText("不是有效的权重");
            assertThat(page.locator("[name='task.1.name']")).hasValue("选派骨干教师交流（示例）");
            assertThat(Accessibility.flaws(page)).isEmpty();
            page.locator("[name='task.1.weight']").fill("40");
            page.locator("button.btn-primary[value=save]").click();
            assertThat(page.locator(".task")).hasCount(2);
            assertThat(Accessibility.flaws(page)).isEmpty();
        }
    }

    private static void write(Page page, int row, String name, String weight) {
        page.locator("[name='task." + row + ".number']").fill(String.valueOf(row + 1));
        page.locator("[name='task." + row + ".name']").fill(name);
        page.locator("[name='task." + row + ".assisting']").fill("区财政局、区建设局");
        page.locator("[name='task." + row + ".deadline']").fill("2023-12-20");
        page.locator("[name='task." + row + ".weight']").fill(weight);
        page.locator("[name='task." + row + ".milestones']").fill("2023-06-30 方案确定（示例） 40%\n2023-11-30 完成（示例） 60%");
    }

    private void theHeadSendsOnAPhone() {
        try (var window = Browsers.open(port, Browsers.Look.PHONE)) {
            Page page = window.signIn("head");
            page.navigate(LIST);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
            page.locator("button[value=submit]").click();
            assertThat(page.locator(".detail-facts")).containsText("待审定");
        }
    }

    private void theOfficeAgrees() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("office");
            // Other journeys make plans of later years, which come first.
            page.navigate("/tasks/agreements?plan=2023");
            assertThat(page.locator(".task-agreement")).containsText("新建集团化办学点（示例）");
            page.locator(".task-agreement button[value=agree]").click();
            assertThat(page.locator(".task-agreement")).hasCount(0);
            page.navigate(LIST + "/versions");
            assertThat(page.locator("tbody").first()).containsText("张示例（分管领导）");
            assertThat(Accessibility.flaws(page)).isEmpty();
            assertThat(window.complaints()).isEmpty();
        }
    }

    private void theFileSaysWhatTheListsSay() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("office");
            for (String layout : new String[] {"zhaoqing", "liandu"}) {
                page.navigate("/tasks?plan=2023");
                page.locator(".task-export summary").click();
                Download download = page.waitForDownload(
                        () -> page.locator("a[href*='layout=" + layout + "']").click());
                Path file = folder.resolve(layout + ".xlsx");
                download.saveAs(file);
                page.navigate("/tasks/import?plan=2023");
                page.setInputFiles("#file", file);
                page.locator("main form.upload .btn-primary").click();
                assertThat(page.locator(".note-success")).containsText("文件与现有清单一致");
            }
            page.navigate("/tasks/gantt?plan=2023");
            assertThat(page.locator("svg.gantt rect.gantt-first").first()).isVisible();
            assertThat(Accessibility.flaws(page)).isEmpty();
            assertThat(window.complaints()).isEmpty();
        }
    }
}
