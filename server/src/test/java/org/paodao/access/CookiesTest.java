package org.paodao.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What cookies are called and where they are taken, with HTTPS and on the plain loopback of a demo. */
@DatabaseTest
class CookiesTest {
    private static final String PASSWORD = "seven quiet lakes";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Access access;

    @Autowired
    Organization organization;

    private CurrentUser user = Districts.NOBODY;

    @BeforeEach
    void somebodyWithAnAccount() {
        CurrentUser officer = Districts.with(Districts.someone(organization), Role.SECURITY_OFFICER);
        user = access.open(officer, NewAccount.business("cookie" + NUMBER.incrementAndGet(), "李示例", null, PASSWORD));
    }

    @Test
    void overHttpsEveryCookieIsBoundToThisHost() {
        assertThat(cookiesOfAVisit(true))
                .hasSizeGreaterThan(4)
                .allMatch(cookie -> cookie.startsWith("__Host-"))
                .allMatch(cookie -> cookie.contains("; Secure"))
                .allMatch(cookie -> cookie.contains("Path=/;"))
                .noneMatch(cookie -> cookie.contains("Domain"));
    }

    @Test
    void onPlainLoopbackNoneIs() {
        assertThat(cookiesOfAVisit(false))
                .hasSizeGreaterThan(4)
                .noneMatch(cookie -> cookie.startsWith("__Host-"))
                .noneMatch(cookie -> cookie.contains("Secure"));
    }

    @Test
    void aSessionOfAPlainConnectionIsNotTakenOverHttps() {
        Cookie plain = session(signIn(false));
        assertThat(mvc.get().uri("/account").cookie(plain)).hasStatusOk();
        assertThat(mvc.get().uri("/account").secure(true).cookie(plain)).hasStatus(303);
    }

    @Test
    void overHttpsTheSessionGoesOn() {
        Cookie bound = session(signIn(true));
        assertThat(bound.getName()).isEqualTo("__Host-session");
        assertThat(mvc.get().uri("/account").secure(true).cookie(bound)).hasStatusOk();
    }

    @Test
    void overHttpsAFormCarriesItsToken() throws Exception {
        MvcTestResult page = mvc.get().uri("/sign-in").secure(true).exchange();
        Matcher token = TOKEN.matcher(page.getResponse().getContentAsString());
        assertThat(token.find()).isTrue();
        assertThat(mvc.post()
                        .uri("/sign-in")
                        .secure(true)
                        .cookie(page.getResponse().getCookies())
                        .param("_csrf", token.group(1))
                        .param("username", user.username())
                        .param("password", PASSWORD))
                .hasStatus(303);
        assertThat(mvc.post().uri("/sign-in").secure(true).param("_csrf", token.group(1)))
                .hasStatus(403);
    }

    /** Signing in, another language and theme, a page, signing out: each sets some. */
    private List<String> cookiesOfAVisit(boolean secure) {
        List<String> cookies =
                new ArrayList<>(set(mvc.get().uri("/sign-in").secure(secure).exchange()));
        MvcTestResult in = signIn(secure);
        cookies.addAll(set(in));
        cookies.addAll(set(mvc.post()
                .uri("/preferences")
                .secure(secure)
                .with(csrf())
                .param("language", "en")
                .param("theme", "dark")
                .exchange()));
        cookies.addAll(set(mvc.post()
                .uri("/sign-out")
                .secure(secure)
                .cookie(session(in))
                .with(csrf())
                .exchange()));
        return cookies;
    }

    private static List<String> set(MvcTestResult answer) {
        return answer.getResponse().getHeaders(HttpHeaders.SET_COOKIE);
    }

    private MvcTestResult signIn(boolean secure) {
        MvcTestResult answer = mvc.post()
                .uri("/sign-in")
                .secure(secure)
                .with(csrf())
                .param("username", user.username())
                .param("password", PASSWORD)
                .exchange();
        assertThat(answer).hasStatus(303);
        return answer;
    }

    private static Cookie session(MvcTestResult answer) {
        return Arrays.stream(answer.getResponse().getCookies())
                .filter(cookie -> cookie.getName().endsWith("session"))
                .findFirst()
                .orElseThrow();
    }
}
