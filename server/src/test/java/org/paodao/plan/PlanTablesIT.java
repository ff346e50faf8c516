package org.paodao.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.testing.Accessibility;
import org.paodao.testing.Browsers;
import org.paodao.testing.Browsers.Look;
import org.paodao.testing.RunningServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The long tables of a plan in a real browser: heads that stay, columns that are chosen, places that are found. */
@RunningServer
class PlanTablesIT {
    private static final double MASTHEAD = 48;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(ints = {1400, 1000})
    void theHeadOfALongTableStaysInSightBelowTheMasthead(int width) {
        try (var window = Browsers.open(port, new Look(width, 800, "zh-CN", false))) {
            Page page = plan(window);
            Locator head = page.locator("#works thead th").nth(2);
            intoTheTable(page, "#works");
            double top = head.boundingBox().y;
            assertThat(top).isGreaterThanOrEqualTo(MASTHEAD - 1).isLessThan(200);
            assertThat(page.locator(".masthead").boundingBox().y).isZero();
            assertThat(isOnTop(head)).isEqualTo(true);
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void onAPhoneTheKindStaysInSight() {
        try (var window = Browsers.open(port, Look.PHONE)) {
            Page page = plan(window);
            page.evaluate(
                    "window.scrollTo(0, document.querySelector('#works').getBoundingClientRect().top + scrollY + 1500)");
            Locator kind = page.locator("#works > h2");
            assertThat(kind.boundingBox().y).isBetween(MASTHEAD - 1, MASTHEAD + 1);
            assertThat(isOnTop(kind)).isEqualTo(true);
        }
    }

    @Test
    void inPrintTheHeadIsRepeatedAndNothingIsCutOff() {
        try (var window = Browsers.desk(port)) {
            Page page = plan(window);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(680, 900);
            assertThat(style(page, "#works thead", "display")).isEqualTo("table-header-group");
            assertThat(style(page, "#works thead th", "position")).isEqualTo("static");
            assertThat(style(page, "#works .table-frame", "overflow")).isEqualTo("visible");
            assertThat(style(page, "#works tbody tr", "display")).isEqualTo("table-row");
        }
    }

    @Test
    void chosenColumnsStandInTheAddressAndTheExportFollows() throws IOException {
        try (var window = Browsers.desk(port)) {
            Page page = plan(window);
            page.navigate("/2023?kind=work");
            page.locator(".columns > summary").click();
            assertThat(Accessibility.flaws(page)).isEmpty();
            for (String word :
                    new String[] {"light", "note", "supports", "supported_by", "assisting", "number", "target", "leader"
                    }) {
                Locator box = page.locator(".columns-form input[value=" + word + "]");
                if (box.count() > 0) {
                    box.uncheck();
                }
            }
            page.locator(".columns-form .btn-primary").click();
            assertThat(page).hasURL(Pattern.compile(".*kind=work.*columns=.*lead.*"));
            assertThat(page.locator("#works thead th")).hasText(new String[] {"工作跑道", "编号", "事项", "牵头单位", "完成时限"});
            assertThat(page.locator("#works tfoot")).containsText("合计51项");
            Download excel = page.waitForDownload(
                    () -> page.locator("a[download][href*='xlsx']").click());
            try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(excel.path())))) {
                assertThat(workbook.getSheetAt(0).getRow(1).getLastCellNum()).isEqualTo((short) 5);
            }
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void aPointIsFollowedToItsPlace() {
        try (var window = Browsers.desk(port)) {
            Page page = plan(window);
            page.locator(".plan-point-place").first().click();
            Locator here = page.locator("#here");
            assertThat(here).isInViewport();
            assertThat(page.locator(".document-shown")).isVisible();
            assertThat(Accessibility.flaws(page)).isEmpty();
        }
    }

    private static Page plan(Browsers.Window window) {
        Page page = window.signIn("office");
        page.navigate("/2023");
        for (int i = 0; i < 100 && page.locator("#indicators").count() == 0; i++) {
            page.waitForTimeout(300);
            page.navigate("/2023");
        }
        return page;
    }

    /** Scrolls the page, and the frame if it scrolls by itself, to the middle of a table. */
    private static void intoTheTable(Page page, String table) {
        page.evaluate("""
                (table) => {
                    const frame = document.querySelector(table).closest('.table-frame')
                        ?? document.querySelector(table + ' .table-frame');
                    window.scrollTo({ top: frame.getBoundingClientRect().top + scrollY - 60, behavior: 'instant' });
                    if (frame.classList.contains('fits')) {
                        window.scrollBy({ top: 400, behavior: 'instant' });
                    } else {
                        frame.scrollTo({ top: 400, behavior: 'instant' });
                    }
                }""", table);
        page.waitForTimeout(100);
    }

    private static Object isOnTop(Locator element) {
        return element.evaluate("""
                (e) => {
                    const box = e.getBoundingClientRect();
                    const there = document.elementFromPoint(box.left + 5, box.top + box.height / 2);
                    return e === there || e.contains(there);
                }""");
    }

    private static Object style(Page page, String selector, String property) {
        return page.locator(selector).first().evaluate("(e, p) => getComputedStyle(e)[p]", property);
    }
}
