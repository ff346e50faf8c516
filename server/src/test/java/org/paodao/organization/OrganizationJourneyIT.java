package org.paodao.organization;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.paodao.access.Access;
import org.paodao.plan.duty.Handovers;
import org.paodao.testing.Browsers;
import org.paodao.testing.RunningServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The office renames a unit, looks at last month, hands over what a leaving liaison held, takes people out and in again. */
@RunningServer
class OrganizationJourneyIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @LocalServerPort
    private int port;

    @Autowired
    private Access access;

    @Autowired
    private Handovers handovers;

    @Test
    void theOfficeKeepsItsUnitsAndPeople() throws InterruptedException {
        peopleAreThere();
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("office");
            rename(page);
            lastMonth(page);
            handOver(page);
            outAndIn(page);
            window.picture("organization-journey");
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static void rename(Page page) {
        page.navigate("/units?q=qtjj");
        page.click("a:text-is('区统计局')");
        page.click("a[href$='/edit']");
        page.fill("#name", "区统计和调查局（示例）");
        page.fill("#reason", "示例〔2026〕1号");
        page.click("main form.org-form button");
        page.waitForURL("**/units/**");
        assertThat(page.textContent("h1")).contains("区统计和调查局（示例）");
        assertThat(page.textContent("#history")).contains("区统计局", "示例〔2026〕1号");
    }

    private static void lastMonth(Page page) {
        LocalDate past = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusMonths(1);
        page.navigate("/units?q=统计&day=" + past);
        assertThat(page.textContent("main")).contains("区统计局").doesNotContain("区统计和调查局");
    }

    private static void handOver(Page page) {
        page.navigate("/units/handovers");
        assertThat(page.textContent(".handover")).contains("区教育局");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("全部确认"))
                .click();
        page.waitForURL("**/units/handovers");
        assertThat(page.locator(".handover").count()).isZero();
    }

    private static void outAndIn(Page page) {
        page.navigate("/units/lists/people");
        var download = page.waitForDownload(() -> page.click("a[href$='/export.xlsx']"));
        Path file = Path.of("target", "people.xlsx");
        download.saveAs(file);
        page.setInputFiles("#file", file);
        page.click("main form button");
        page.waitForURL("**/units/lists/people/files/*");
        assertThat(page.textContent("main")).contains("新增0，修改0", "有误0");
    }

    /** The demo lets somebody leave last, when everybody is there. */
    private void peopleAreThere() throws InterruptedException {
        var office = access.named("office").orElseThrow();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (handovers.open(office).isEmpty() && System.nanoTime() < until) {
            Thread.sleep(200);
        }
    }
}
