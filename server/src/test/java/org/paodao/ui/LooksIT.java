package org.paodao.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paodao.testing.Accessibility;
import org.paodao.testing.Browsers;
import org.paodao.testing.Browsers.Look;
import org.paodao.testing.RunningServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The frame and its components in a real browser: on a phone and on a desk, light and dark, Chinese and English. */
@RunningServer
class LooksIT {
    @LocalServerPort
    int port;

    static Stream<Look> looks() {
        return Stream.of(Look.DESK.other(), Look.PHONE);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageIsAccessibleFitsAndObeysTheContentPolicy(Look look) {
        try (var window = Browsers.open(port, look)) {
            Page page = window.page();
            page.navigate("/sign-in");
            isWell(window, "sign-in");
            window.signIn("office");
            isWell(window, "home");
            page.navigate("/style");
            isWell(window, "style");
            page.navigate("/nothing/here");
            isWell(window, "not-found");
        }
    }

    private static void isWell(Browsers.Window window, String name) {
        window.picture(name);
        assertThat(Accessibility.flaws(window.page())).as(name).isEmpty();
        assertThat(window.complaints()).as(name).isEmpty();
        assertThat(window.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s fits the width", name)
                .isEqualTo(true);
    }

    @Test
    void theSystemsDarkIsFollowedBeforeThePageIsDrawnAndAChoiceIsKept() {
        try (var window = Browsers.open(port, new Look(1400, 900, "zh-CN", true))) {
            Page page = window.page();
            page.navigate("/sign-in");
            assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
            page.click(".masthead-end .dropdown-toggle");
            page.click("button[name=theme][value=light]");
            assertThat(page.locator("html")).hasAttribute("data-bs-theme", "light");
            page.reload();
            assertThat(page.locator("html")).hasAttribute("data-bs-theme", "light");
        }
    }

    @Test
    void paperIsLightWhateverTheScreenIs() {
        try (var window = Browsers.open(port, new Look(1400, 900, "zh-CN", true))) {
            Page page = window.page();
            page.navigate("/sign-in");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("html")).hasAttribute("data-bs-theme", "light");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
        }
    }

    @Test
    void theSecondPressOfADoubleClickSendsNothing() {
        try (var window = Browsers.desk(port)) {
            Page page = window.page();
            page.navigate("/sign-in");
            page.fill("#username", "office");
            page.fill("#password", RunningServer.PASSWORD);
            var sent = new AtomicInteger();
            page.onRequest(request -> sent.addAndGet(request.method().equals("POST") ? 1 : 0));
            page.locator("main form button").dblclick();
            page.waitForURL(address -> !address.contains("/sign-in"));
            assertThat(sent).hasValue(1);
        }
    }

    @Test
    void theLanguageIsSwitchedAndKept() {
        try (var window = Browsers.desk(port)) {
            Page page = window.page();
            page.navigate("/sign-in");
            page.click("button[name=language]");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator("h1")).hasText("Sign in");
            window.signIn("office");
            assertThat(page.locator("h1")).hasText("Workbench");
        }
    }

    @Test
    void onAPhoneTheNavigationOpensOverThePageAndClosesWithEscape() {
        try (var window = Browsers.open(port, Look.PHONE)) {
            Page page = window.signIn("office");
            assertThat(page.locator("#navigation")).not().isVisible();
            page.click(".masthead-menu");
            assertThat(page.locator("#navigation")).isVisible();
            page.waitForTimeout(400);
            window.picture("navigation");
            page.keyboard().press("Escape");
            assertThat(page.locator("#navigation")).not().isVisible();
        }
    }

    @Test
    void theFirstStopOfTheKeyboardIsTheWayToTheContent() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("office");
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip-link")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).isFocused();
        }
    }

    @Test
    void aRefusalInTheMiddleOfAPageIsAToastAndADefectHasANumber() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("office");
            page.navigate("/style");
            page.click("[hx-post='/style/refused']");
            assertThat(page.locator("#toasts .toast-error")).containsText("他人刚修改过这一事项。");
            page.click("#toasts [data-dismiss-toast]");
            page.click("[hx-post='/style/defect']");
            assertThat(page.locator("#toasts .toast-error")).containsText("事件编号");
            assertThat(page.locator("#toasts")).not().containsText("on purpose");
            window.picture("defect");
        }
    }

    @Test
    void aStepThatCannotBeUndoneAsksFirst() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("office");
            page.navigate("/style");
            page.fill("#name", "示例");
            page.click("[data-confirm]");
            assertThat(page.locator("#confirm")).isVisible();
            window.picture("confirm");
            page.click("#confirm [value=no]");
            assertThat(page.locator("#confirm")).not().isVisible();
            page.click("[data-confirm]");
            page.click("#confirm [value=yes]");
            assertThat(page.locator("#toasts [data-toast]")).containsText("已提交“示例”。");
        }
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("office");
            page.navigate("/style");
            page.fill("#name", "短");
            page.click("form[action='/style'] .btn-primary");
            assertThat(page.locator("#name")).hasValue("短");
            assertThat(page.locator("#name")).isFocused();
            assertThat(page.locator("#name-about .flaw")).containsText("名称过短。");
            window.picture("refused");
        }
    }
}
