package org.paodao.access.sso;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.paodao.testing.Accessibility;
import org.paodao.testing.Browsers;
import org.paodao.testing.RunningServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in at a real OpenID Connect service, in a browser. It starts after the first test, and serves the others. */
@RunningServer
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SingleSignOnIT {
    private static final int SERVICE_PORT = freePort();

    private static @Nullable ConfigurableApplicationContext service;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("paodao.sso.issuer", () -> "http://localhost:" + SERVICE_PORT);
        settings.add("paodao.sso.client-id", () -> IdentityServer.CLIENT);
        settings.add("paodao.sso.client-secret", () -> IdentityServer.SECRET);
        settings.add("paodao.sso.match", () -> "preferred_username");
        settings.add("paodao.sso.strength", () -> IdentityServer.STRENGTH);
    }

    private void theService() {
        if (service == null) {
            service = IdentityServer.start(SERVICE_PORT, "http://localhost:" + port + "/login/oauth2/code/sso");
        }
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
    }

    @Test
    @Order(1)
    void aServiceThatDoesNotAnswerLeadsBackToThePassword() {
        try (var window = Browsers.desk(port)) {
            Page page = window.page();
            page.navigate("/sign-in");
            page.click("text=统一身份认证登录");
            assertThat(page.locator("main")).containsText("统一身份认证服务没有应答");
            assertThat(Accessibility.flaws(page)).isEmpty();
        }
    }

    @Test
    void whoFollowedALinkGetsThere() {
        theService();
        try (var window = Browsers.desk(port)) {
            Page page = window.page();
            page.navigate("/account?from=mail");
            signInAtTheService(page, IdentityServer.KNOWN);
            assertThat(page.locator("h1")).hasText("我的账号");
            assertThat(page).hasURL(Pattern.compile(".*/account\\?from=mail"));
        }
    }

    @Test
    void whomTheServiceKnowsGetsInAndIsLinkedOnce() {
        theService();
        for (int time = 0; time < 2; time++) {
            try (var window = Browsers.desk(port)) {
                Page page = window.page();
                page.navigate("/sign-in");
                assertThat(Accessibility.flaws(page)).isEmpty();
                window.picture("sign-in-sso");
                signInAtTheService(page, IdentityServer.KNOWN);
                assertThat(page.locator("h1")).hasText("工作台");
            }
        }
        assertThat(count("select count(*) from access.identity")).isEqualTo(1);
        assertThat(count("select count(*) from audit.entry where action = 'access.identity-linked'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from access.sso_request")).isZero();
    }

    @Test
    void whomNoAccountIsForIsToldSo() {
        theService();
        try (var window = Browsers.desk(port)) {
            Page page = window.page();
            page.navigate("/sign-in");
            signInAtTheService(page, IdentityServer.STRANGER);
            assertThat(page.locator("main")).containsText("本系统没有与之对应的账号");
            page.navigate("/plans");
            assertThat(page.locator("h1")).hasText("登录");
        }
    }

    @Test
    void whoSignsInThereInAWeakerWayThanIsSetIsNotLetIn() {
        theService();
        try (var window = Browsers.desk(port)) {
            Page page = window.page();
            page.navigate("/sign-in");
            var asked = page.waitForRequest(
                    request -> request.url().contains("acr_values"),
                    () -> signInAtTheService(page, IdentityServer.WEAK));
            assertThat(asked.url()).contains("acr_values=urn:example:two-factors");
            assertThat(page.locator("main")).containsText("登录方式强度不够");
            page.navigate("/plans");
            assertThat(page.locator("h1")).hasText("登录");
        }
    }

    @Test
    void aMadeUpAnswerLeadsBackToTheSignIn() {
        theService();
        try (var window = Browsers.desk(port)) {
            Page page = window.page();
            page.navigate("/login/oauth2/code/sso?code=stolen&state=guessed");
            assertThat(page.locator("main")).containsText("统一身份认证没有完成");
        }
    }

    private static void signInAtTheService(Page page, String name) {
        page.click("text=统一身份认证登录");
        page.fill("#username", name);
        page.fill("#password", IdentityServer.PASSWORD);
        page.click("button[type=submit]");
    }

    private long count(String sql) {
        return db.sql(sql).query(Long.class).single();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
