package org.paodao.indicator.value;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paodao.testing.Accessibility;
import org.paodao.testing.Browsers;
import org.paodao.testing.RunningServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The office imports a file of errors and is shown each of them, then one in which two cells ask for a reason: it gives one before, one after taking the figures, and sets a check stricter. */
@RunningServer
class WarningsIT {
    private static final String FILE = """
            code,period,value
            ZB-65,2021-01,88.2
            ZB-65,2021-02,87.9
            ZB-65,2021-03,88.6
            ZB-65,2021-04,89.1
            ZB-65,2021-05,88.7
            ZB-65,2021-06,89.4
            ZB-65,2021-07,89.0
            ZB-65,2021-08,89.8
            ZB-65,2021-09,90.3
            ZB-65,2021-10,89.9
            ZB-65,2021-11,90.6
            ZB-65,2021-12,90.2
            ZB-65,2022-01,90.3
            ZB-65,2022-02,90.8
            ZB-65,2022-03,91.0
            ZB-65,2022-04,92.2
            ZB-65,2022-05,90.9
            ZB-65,2022-06,92.2
            ZB-65,2022-07,91.5
            ZB-65,2022-08,12.1
            ZB-32,2022-H1,97.125
            """;

    private static final int MOST_TRIES = 60;

    @LocalServerPort
    int port;

    @Test
    void whatChecksFindIsSeenBeforeAndAnsweredAfter() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("office");
            looked(page);
            int asking = page.locator("tr.value-asks").count();
            assertThat(page.locator("tr.value-asks", new Page.LocatorOptions().setHasText("突变"))
                            .last())
                    .containsText("-7");
            assertThat(page.locator("tr.value-asks", new Page.LocatorOptions().setHasText("小数位过多")))
                    .hasCount(1);
            window.picture("load-warnings");
            assertThat(Accessibility.flaws(page)).isEmpty();
            page.locator("tr.value-asks").first().locator("input[name=reason]").fill("口径调整（示例）");
            page.locator("tr.value-asks").first().locator("button").click();
            assertThat(page.locator("tr.value-asks")).hasCount(asking - 1);
            page.locator("form[action$='/take'] button").click();
            page.locator("a[href*='/indicators/warnings?']").click();
            window.picture("warnings");
            assertThat(Accessibility.flaws(page)).isEmpty();
            page.locator(".approval form input[name=reason]").first().fill("多保留一位（示例）");
            page.locator(".approval form button").first().click();
            aCheckIsSetStricter(window, page);
            assertThat(window.complaints()).isEmpty();
        }
        onAPhoneInEnglish();
    }

    @Test
    void anExcelFileWithTenKindsOfErrorsIsRejectedCellByCell() throws IOException {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("office");
            looked(page);
            sent(page, "错误.xlsx", SampleFiles.excel(tenKinds()));
            assertThat(page.locator("[role=alert]").first()).containsText("10 个单元格有错误");
            assertThat(page.locator("tbody tr:has(th:text-matches('^[A-Z]+[0-9]+$'))"))
                    .hasCount(10);
            List.of("A2", "C3", "F4", "E5", "E6", "D7", "G8", "F10", "F11", "I12")
                    .forEach(cell -> assertThat(page.locator("tbody th:text-is('" + cell + "')"))
                            .hasCount(1));
            assertThat(page.locator("form[action$='/take']")).hasCount(0);
            window.picture("load-errors");
            assertThat(Accessibility.flaws(page)).isEmpty();
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static List<List<String>> tenKinds() {
        return List.of(
                SampleFiles.HEAD,
                SampleFiles.row("ZB-没有", "", "", "2023-06", "1", "", "", ""),
                SampleFiles.row("ZB-65", "无此局（示例）", "", "2023-06", "1", "", "", ""),
                SampleFiles.row("ZB-65", "", "", "2023-06", "大约五", "", "", ""),
                SampleFiles.row("ZB-65", "", "", "2023-Q2", "1", "", "", ""),
                SampleFiles.row("ZB-65", "", "", "六月", "1", "", "", ""),
                SampleFiles.row("ZB-65", "", "age:old", "2023-06", "1", "", "", ""),
                SampleFiles.row("ZB-65", "", "", "2023-05", "1", "差不多", "", ""),
                SampleFiles.row("ZB-65", "", "", "2023-04", "1", "", "", ""),
                SampleFiles.row("ZB-65", "", "", "2023-04", "2", "", "", ""),
                SampleFiles.row("ZB-65", "", "", "2023-03", "1.1234567890123456789", "", "", ""),
                SampleFiles.row("ZB-65", "", "", "2023-02", "1", "", "", "示例".repeat(300)));
    }

    private static void aCheckIsSetStricter(Browsers.Window window, Page page) {
        page.navigate("/indicators/checks");
        page.selectOption("#check", "DECIMALS");
        page.selectOption("#severity", "BLOCK");
        page.fill("#reason", "一律按指标定义修约（示例）");
        page.locator("main form.value-form button").click();
        assertThat(page.locator("table").nth(1)).containsText("拦截");
        window.picture("checks");
        assertThat(Accessibility.flaws(page)).isEmpty();
    }

    /** The sample data come while the application runs already. */
    private static void looked(Page page) {
        for (int n = 0; n < MOST_TRIES; n++) {
            sent(page, "示例.csv", FILE.getBytes(StandardCharsets.UTF_8));
            if (page.locator("form[action$='/take']").count() > 0) {
                return;
            }
            page.waitForTimeout(500);
        }
    }

    private static void sent(Page page, String name, byte[] content) {
        page.navigate("/indicators/loads");
        page.setInputFiles("#file", new FilePayload(name, "application/octet-stream", content));
        page.locator("form[enctype] button").click();
        assertThat(page.locator("progress")).hasCount(0);
    }

    private void onAPhoneInEnglish() {
        try (var window = Browsers.open(port, new Browsers.Look(360, 740, "en-GB", false))) {
            Page page = window.signIn("office");
            page.navigate("/indicators/warnings?open=false&check=DECIMALS");
            assertThat(page.locator(".approval", new Page.LocatorOptions().setHasText("ZB-32")))
                    .hasCount(1);
            window.picture("warnings-phone-en");
            assertThat(Accessibility.flaws(page)).isEmpty();
            page.navigate("/indicators/checks");
            window.picture("checks-phone-en");
            assertThat(Accessibility.flaws(page)).isEmpty();
        }
    }
}
