package org.paodao.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.paodao.testing.Accessibility;
import org.paodao.testing.Browsers;
import org.paodao.testing.Browsers.Look;
import org.paodao.testing.RunningServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** From an officer's form to a colleague who signs in with a code; lock and unlock; standing in. */
@RunningServer
@TestPropertySource(properties = "paodao.sign-in.lock-after=4")
class AccountsIT {
    private static final String OWN = "eight short oaks by the river";
    private static final int STEP = 30;

    @LocalServerPort
    int port;

    @Autowired
    SecondFactorTables secrets;

    @Autowired
    Access access;

    @Test
    void aNewLiaisonChangesThePasswordSetsUpCodesAndSignsInWithOne() {
        String first;
        try (var window = Browsers.desk(port)) {
            first = open(window, "newliaison");
            assertThat(window.complaints()).isEmpty();
        }
        try (var window = Browsers.desk(port)) {
            Page page = window.page();
            signIn(page, "newliaison", first);
            assertThat(page).hasURL(Pattern.compile(".*/account/password"));
            page.navigate("/plans");
            assertThat(page).hasURL(Pattern.compile(".*/account/password"));
            seen(window, "password-first");
            change(page, first, "Password123");
            assertThat(page.locator("#password-about .flaw")).isVisible();
            change(page, first, OWN);
            assertThat(page.locator("h1")).hasText("工作台");
            setUpCodes(window);
            signOut(page);
            signIn(page, "newliaison", OWN);
            seen(window, "sign-in-code");
            page.fill("#code", code("newliaison", STEP));
            page.click("main form button");
            assertThat(page.locator("h1")).hasText("工作台");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void tooManyFailuresLockAndTheOfficerUnlocks() {
        String first;
        try (var window = Browsers.desk(port)) {
            first = open(window, "forgetful");
        }
        try (var window = Browsers.desk(port)) {
            for (int i = 0; i < 4; i++) {
                signIn(window.page(), "forgetful", "not this one");
                assertThat(window.page().locator("#password-about .flaw")).isVisible();
            }
        }
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("security");
            page.navigate("/accounts?state=LOCKED");
            seen(window, "accounts-locked");
            page.click("text=forgetful");
            page.fill("#reason", "本人说明忘记密码");
            page.click("text=解除锁定");
            assertThat(page.locator("main .tag-danger")).hasCount(0);
            assertThat(page.locator(".trail")).containsText("本人说明忘记密码");
        }
        try (var window = Browsers.desk(port)) {
            signIn(window.page(), "forgetful", first);
            assertThat(window.page()).hasURL(Pattern.compile(".*/account/password"));
        }
    }

    @Test
    void aColleagueStandsInUntilItIsRecalled() {
        try (var away = Browsers.desk(port);
                var substitute = Browsers.desk(port)) {
            Page page = away.signIn("office");
            page.navigate("/account/stand-ins/new");
            seen(away, "stand-in");
            page.fill("#substitute", "viewer");
            page.fill(
                    "#until",
                    LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(3).toString());
            page.fill("#reason", "外出学习");
            page.click("main form .btn-primary");
            seen(away, "account");

            Page other = substitute.signIn("viewer");
            other.navigate("/imports");
            assertThat(other.locator(".lone-status")).hasText("403");
            other.navigate("/account");
            other.click("text=开始代");
            assertThat(other.locator(".acting")).containsText("王示例");
            other.navigate("/imports");
            assertThat(other.locator(".lone-status")).hasCount(0);
            seen(substitute, "acting");

            page.click("form[action$='/recall'] button");
            assertThat(page.locator("form[action$='/recall']")).hasCount(0);
            other.navigate("/imports");
            assertThat(other.locator(".lone-status")).hasText("403");
            assertThat(other.locator(".acting")).hasCount(0);
        }
    }

    @Test
    void thePagesFitAPhoneInEnglishToo() {
        for (Look look : new Look[] {Look.PHONE.other()}) {
            try (var window = Browsers.open(port, look)) {
                Page page = window.signIn("security");
                for (String address : new String[] {"/accounts", "/accounts/new", "/accounts/liaison", "/account"}) {
                    page.navigate(address);
                    seen(window, "access" + address.replace('/', '-'));
                    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                            .as(address + " at " + look)
                            .isTrue();
                }
            }
        }
    }

    /** Opens an account as the officer, and gives it a role; returns the made-up password. */
    private static String open(Browsers.Window window, String username) {
        Page page = window.signIn("security");
        page.navigate("/accounts/new");
        seen(window, "account-new");
        page.fill("#displayName", "何示例");
        page.fill("#username", username);
        page.fill("#unit", "区教育局");
        page.click("main form .btn-primary");
        seen(window, "secret");
        String password = page.locator("#secret").textContent();
        page.click("main .btn-primary");
        page.fill("#reason", "新任联络员");
        page.selectOption("#role", "LIAISON");
        page.selectOption("#reach", "OWN_UNIT");
        page.click("button[formaction$='/roles']");
        assertThat(page.locator("main tbody th")).containsText("联络员");
        seen(window, "account-page");
        return password;
    }

    private static void change(Page page, String present, String next) {
        page.fill("#current", present);
        page.fill("#password", next);
        page.fill("#again", next);
        page.click("main form button");
    }

    private void setUpCodes(Browsers.Window window) {
        Page page = window.page();
        page.navigate("/account/code");
        seen(window, "code");
        page.fill("#code", code("newliaison", 0));
        page.click("main form button");
        assertThat(page.locator(".codes li")).hasCount(10);
        seen(window, "codes");
        page.click("main .btn-primary");
    }

    private String code(String username, int later) {
        var user = access.named(username).orElseThrow();
        return Totp.code(
                secrets.find(user).orElseThrow().secret(), Instant.now().plusSeconds(later));
    }

    private static void signIn(Page page, String username, String password) {
        page.navigate("/sign-in");
        page.fill("#username", username);
        page.fill("#password", password);
        page.click("main form button");
    }

    private static void signOut(Page page) {
        page.click(".masthead-end .dropdown-toggle");
        page.click("form[action='/sign-out'] button");
        page.waitForURL("**/sign-in");
    }

    private static void seen(Browsers.Window window, String name) {
        window.picture(name);
        assertThat(Accessibility.flaws(window.page())).as(name).isEmpty();
    }
}
