package org.paodao.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
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
    void theLinkMakesTheThreeAdministratorsOnce() {
        String link = "/set-up/" + firstStart.key();
        try (var window = Browsers.desk(port)) {
            Page page = window.page();
            page.navigate("/sign-in");
            assertThat(page.locator("main .note-info")).containsText("一次性链接");
            window.picture("sign-in-empty");
            page.navigate(link);
            window.picture("set-up");
            assertThat(Accessibility.flaws(page)).isEmpty();
            fill(page, "王示例", "short");
            assertThat(page.locator("[id='system.password-about'] .flaw")).containsText("密码过短。");
            assertThat(page.locator("#place")).hasValue("示例区");
            fill(page, "钱示例", "seven tall pines");
            assertThat(page.locator("main .note-danger")).containsText("三个不同的人");
            fill(page, "王示例", "seven tall pines");
            assertThat(page.locator("h1")).hasText("初始设置已完成。");
            window.picture("set-up-done");
            assertThat(Accessibility.flaws(page)).isEmpty();
            page.navigate(link);
            assertThat(page.locator("h1")).hasText("没有找到");
            theSecurityOfficerSetsUpCodesFirst(page);
            page.navigate("/style");
            assertThat(page.locator(".lone-status")).hasText("404");
        }
    }

    private static void theSecurityOfficerSetsUpCodesFirst(Page page) {
        page.navigate("/sign-in");
        page.fill("#username", "security1");
        page.fill("#password", "seven tall pines security");
        page.click("main form button");
        assertThat(page).hasURL(Pattern.compile(".*/account/code"));
    }

    @Test
    void aGuessedLinkLeadsNowhere() {
        try (var window = Browsers.desk(port)) {
            window.page().navigate("/set-up/guessed");
            assertThat(window.page().locator(".lone-status")).hasText("404");
        }
    }

    /** Once the page's script has run: it moves the keyboard to the first field to correct. */
    private static void fill(Page page, String systemsName, String password) {
        page.waitForLoadState();
        page.fill("#place", "示例区");
        page.fill("#code", "330000");
        page.fill("#level", "区");
        person(page, "system", systemsName, password);
        person(page, "security", "钱示例", password + " security");
        person(page, "audit", "孙示例", password + " audit");
        page.click("main form button");
    }

    private static void person(Page page, String sphere, String name, String password) {
        page.fill("[name='%s.displayName']".formatted(sphere), name);
        page.fill("[name='%s.username']".formatted(sphere), sphere + "1");
        page.fill("[name='%s.password']".formatted(sphere), password);
    }
}
