package org.paodao.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.paodao.testing.Accessibility;
import org.paodao.testing.Browsers;
import org.paodao.testing.Browsers.Look;
import org.paodao.testing.RunningServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The system administrator adds a county; its three administrators come in by the link and find nobody else's data. */
@RunningServer
class FurtherStartIT {
    @LocalServerPort
    int port;

    @Test
    void aCountyBeginsWithItsThreeAdministrators() {
        String link;
        try (var window = Browsers.desk(port)) {
            link = add(window, "970001", "示例县");
        }
        try (var window = Browsers.desk(port)) {
            Page page = window.page();
            page.navigate(link);
            assertThat(page.locator("main")).containsText("示例县");
            seen(window, "further-start");
            fill(page);
            assertThat(page.locator("h1")).hasText("初始设置已完成。");
            page.navigate(link);
            assertThat(page.locator(".lone-status")).hasText("404");
            theNewOfficerFindsTheThreeAndNobodyElse(page);
            assertThat(window.complaints()).isEmpty();
        }
        whoAddedItFindsNothing();
    }

    private static void theNewOfficerFindsTheThreeAndNobodyElse(Page page) {
        page.navigate("/sign-in");
        page.fill("#username", "security-county");
        page.fill("#password", "seven tall pines SECURITY");
        page.click("main form button");
        assertThat(page.locator("#username")).hasCount(0);
        page.navigate("/accounts");
        assertThat(page.locator("main tbody tr")).hasCount(3);
        assertThat(page.locator("main tbody")).containsText("system-county");
    }

    private void whoAddedItFindsNothing() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("system");
            page.navigate("/jurisdictions");
            assertThat(page.locator("main tbody tr", new Page.LocatorOptions().setHasText("示例县")))
                    .not()
                    .containsText("等待设立管理员");
            for (String address : new String[] {"/plans", "/accounts", "/audit"}) {
                page.navigate(address);
                assertThat(page.locator(".lone-status")).hasText("403");
            }
        }
    }

    @Test
    void thePagesFitAPhoneInEnglishToo() {
        int number = 0;
        for (Look look : new Look[] {Look.PHONE.other()}) {
            try (var window = Browsers.open(port, look)) {
                String link = add(window, "97100" + number++, "示例乡" + number);
                fits(window.page(), look);
                window.page().navigate(link);
                seen(window, "further-start");
                fits(window.page(), look);
            }
        }
    }

    /** Adds a jurisdiction; returns the link. */
    private static String add(Browsers.Window window, String code, String name) {
        Page page = window.signIn("system");
        page.navigate("/jurisdictions");
        page.fill("#code", code);
        page.fill("#name", name);
        page.fill("#level", "县");
        page.click("main .btn-primary");
        seen(window, "jurisdiction-link");
        String link = page.locator("#secret").textContent();
        page.click("main .btn-primary");
        assertThat(page.locator("form[action$='/link']").first()).isVisible();
        seen(window, "jurisdictions");
        return link;
    }

    private static void fill(Page page) {
        for (String sphere : new String[] {"system", "security", "audit"}) {
            page.fill("[name='%s.displayName']".formatted(sphere), "示例" + sphere);
            page.fill("[name='%s.username']".formatted(sphere), sphere + "-county");
            page.fill(
                    "[name='%s.password']".formatted(sphere),
                    "seven tall pines " + sphere.toUpperCase(java.util.Locale.ROOT));
        }
        page.click("main form button");
    }

    private static void fits(Page page, Look look) {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(page.url() + " at " + look)
                .isTrue();
    }

    private static void seen(Browsers.Window window, String name) {
        window.picture(name);
        assertThat(Accessibility.flaws(window.page())).as(name).isEmpty();
    }
}
