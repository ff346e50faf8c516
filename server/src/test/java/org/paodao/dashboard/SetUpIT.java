package org.paodao.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.paodao.PaodaoApplication;
import org.paodao.testing.Accessibility;
import org.paodao.testing.Browsers;
import org.paodao.testing.FreshDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** An empty installation, as {@code ./paodao run} starts it, is set up by whoever reads its console, once. */
@SpringBootTest(classes = PaodaoApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDatabase.class)
class SetUpIT {
    @LocalServerPort
    int port;

    @Autowired
    FirstStart firstStart;

    @Test
    void theLinkOpensTheFirstAccountOnce() {
        String link = "/set-up/" + firstStart.key();
        try (var window = Browsers.desk(port)) {
            Page page = window.page();
            page.navigate(link);
            window.picture("set-up");
            assertThat(Accessibility.flaws(page)).isEmpty();
            fill(page, "short");
            assertThat(page.locator("#password-about .flaw")).containsText("密码过短。");
            assertThat(page.locator("#place")).hasValue("示例区");
            fill(page, "seven tall pines");
            assertThat(page.locator("h1")).hasText("工作台");
            assertThat(page.locator(".page-head-subtitle")).hasText("示例区");
            page.navigate(link);
            assertThat(page.locator("h1")).hasText("操作未能完成");
            page.navigate("/style");
            assertThat(page.locator(".lone-status")).hasText("404");
        }
    }

    @Test
    void aGuessedLinkLeadsNowhere() {
        try (var window = Browsers.desk(port)) {
            window.page().navigate("/set-up/guessed");
            assertThat(window.page().locator(".lone-status")).hasText("404");
        }
    }

    private static void fill(Page page, String password) {
        page.fill("#place", "示例区");
        page.fill("#code", "330000");
        page.fill("#level", "区");
        page.fill("#username", "first");
        page.fill("#displayName", "王示例");
        page.fill("#password", password);
        page.click("main form button");
    }
}
