package org.paodao.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.paodao.testing.Browsers;
import org.paodao.testing.RunningServer;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningServer
class SignInIT {
    @LocalServerPort
    int port;

    @Test
    void whoSignsInComesToThePageThatWasAskedFor() {
        try (var window = Browsers.desk(port)) {
            Page page = window.page();
            page.navigate("/style?from=a-colleague");
            assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?to=.*"));
            page.fill("#username", "office");
            page.fill("#password", RunningServer.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL("**/style?from=a-colleague");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void aWrongPasswordIsRefusedAtItsFieldAndTheNameIsKept() {
        try (var window = Browsers.desk(port)) {
            Page page = window.page();
            page.navigate("/sign-in");
            page.fill("#username", "viewer");
            page.fill("#password", "not the password");
            page.click("main form button");
            assertThat(page.locator("#password-about .flaw")).isVisible();
            assertThat(page.locator("#username")).hasValue("viewer");
            assertThat(page.locator("#password")).isFocused();
            assertThat(page.locator("#password")).hasAttribute("aria-invalid", "true");
            window.picture("sign-in-refused");
        }
    }

    @Test
    void theSessionCookieIsOutOfReachAndNew() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("office");
            Cookie cookie = page.context().cookies().stream()
                    .filter(kept -> kept.name.equals("session"))
                    .findFirst()
                    .orElseThrow();
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
            String first = cookie.value;
            page.navigate("/sign-in");
            window.signIn("viewer");
            assertThat(page.context().cookies())
                    .filteredOn(kept -> kept.name.equals("session"))
                    .noneMatch(kept -> kept.value.equals(first));
        }
    }

    @Test
    void whoSignsOutIsOut() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("office");
            page.click(".masthead-end .dropdown-toggle");
            page.click("form[action='/sign-out'] button");
            page.waitForURL("**/sign-in");
            assertThat(page.locator("[data-toast]")).isVisible();
            page.navigate("/");
            assertThat(page).hasURL(Pattern.compile(".*/sign-in"));
        }
    }
}
