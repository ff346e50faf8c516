package org.paodao.plan.year;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.paodao.testing.Accessibility;
import org.paodao.testing.Browsers;
import org.paodao.testing.Browsers.Look;
import org.paodao.testing.RunningServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The office looks for what is missing, sees where the district asks more than the city, and makes the next year's plan. */
@RunningServer
class PlanDepthIT {
    private static final Duration LOADED = Duration.ofMinutes(3);
    private static final List<String> DEPTH = List.of(
            "/programmes",
            "/settings/vocabulary/seed",
            "/2023/settings",
            "/2023/settings?what=kind&code=work",
            "/2023/completeness",
            "/2023/alignment",
            "/2023/alignment/below",
            "/2023/passing",
            "/received",
            "/received/331100/2023",
            "/2023/indicators/1?align=",
            "/2023/periods",
            "/2023/roll-over");

    @LocalServerPort
    int port;

    @Test
    void theOfficeFindsAnOrphanSeesAStricterTargetAndRollsOver() throws InterruptedException {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("office");
            untilLoaded(page);

            page.navigate("/2023");
            page.locator("a[href$='/completeness']").first().click();
            page.locator(".tabs a[href*='rule=unsupported']").click();
            assertThat(page.locator("main")).containsText("没有重大改革支撑它");
            String fix = page.locator("a[href*='/amendments/edit?item=works/']")
                    .first()
                    .getAttribute("href");
            assertThat(fix).matches("/2023/amendments/edit\\?item=works/[0-9]+");

            page.navigate("/2023/alignment");
            assertThat(page.locator("main")).containsText("层层加码");
            page.locator(".plan-table a[href*='/indicators/']").first().click();
            assertThat(page.locator("#alignment")).containsText("≥6%");

            page.navigate("/2023/roll-over");
            page.locator("form .btn-primary").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/2024$"));
            assertThat(page.locator("h1")).containsText("2024年");
            page.navigate("/2024/indicators/1");
            assertThat(page.locator("#years")).containsText("2023年");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void theCitySeesTheDistrictBesideItsOwnPlan() throws InterruptedException {
        try (var window = Browsers.desk(port)) {
            untilLoaded(window.signIn("office"));
        }
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("city");
            page.navigate("/2023/alignment/below");
            assertThat(page.locator("main")).containsText("莲都区（示例）");
            page.locator("thead a").first().click();
            assertThat(page.locator("main")).containsText("只能查看");
        }
    }

    /** On a desk; on a phone {@code MainPagesIT} looks at them. */
    @Test
    void everyPageIsAccessibleAndFits() throws InterruptedException {
        areWell(Look.DESK, DEPTH);
    }

    @Test
    void aReceivedPlanIsAccessibleAndFitsAPhone() throws InterruptedException {
        areWell(Look.PHONE.other(), List.of("/received/331100/2023"));
    }

    private void areWell(Look look, List<String> pages) throws InterruptedException {
        try (var window = Browsers.open(port, look)) {
            Page page = window.signIn("office");
            untilLoaded(page);
            for (String address : pages) {
                page.navigate(address);
                window.picture("depth" + address.replaceAll("[^a-z0-9]+", "-"));
                assertThat(Accessibility.flaws(page)).as(address).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as("%s fits the width", address)
                        .isEqualTo(true);
            }
            assertThat(window.complaints()).isEmpty();
        }
    }

    /** The demo loads its data after its start. */
    private static void untilLoaded(Page page) throws InterruptedException {
        long until = System.nanoTime() + LOADED.toNanos();
        do {
            page.navigate("/received");
            if (page.locator("a[href='/received/331100/2023']").count() > 0) {
                return;
            }
            Thread.sleep(500);
        } while (System.nanoTime() < until);
    }
}
