package org.paodao.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.testing.Browsers;
import org.paodao.testing.RunningServer;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.logging.LoggingSystemProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A journey through the application on which users type what must not be found in its log. */
@RunningServer
@DirtiesContext
@Import(LogJourney.Thrower.class)
@ExtendWith(OutputCaptureExtension.class)
abstract class LogJourney {
    private static final String USERNAME = "zhang.shili.typed";
    private static final String WRONG = "wrong-secret-77";
    private static final String PERSON = "钱示例";
    private static final String QUERY = "typed-query-4711";
    private static final String TYPED = "typed-into-a-defect-0815";

    @LocalServerPort
    int port;

    /** One log serves all applications of a JVM and only the first sets it up; those before are done speaking. */
    @BeforeAll
    static void setUpTheLogAnew() {
        LoggingSystem.get(LogJourney.class.getClassLoader()).cleanUp();
    }

    /** What Spring Boot hands to the log through the system's properties outlives the application that set it. */
    @AfterAll
    static void leaveTheLogAsText() {
        System.clearProperty(LoggingSystemProperty.CONSOLE_STRUCTURED_FORMAT.getEnvironmentVariableName());
    }

    @Test
    void nothingThatUsersTypeOrAreCalledIsInTheLog(CapturedOutput output) throws Exception {
        int start = output.getAll().length();
        String token = token();
        try (var window = Browsers.desk(port)) {
            failedSignIn(window.page());
            Page page = window.signIn("office");
            upload(page);
            page.navigate("/imports/new");
            page.evaluate("document.querySelector('main form').noValidate = true");
            page.locator("main form .btn-primary").first().click();
            page.navigate("/2023?q=" + QUERY);
            page.navigate("/no/such/page?q=" + QUERY);
            page.navigate("/thrown?typed=" + TYPED);
            assertThat(page.locator("main")).containsText("事件编号");
        }
        String log = output.getAll().substring(start);
        assertThat(log).contains("Incident ").contains("/thrown").contains("IllegalStateException");
        for (String typed :
                List.of(USERNAME, WRONG, RunningServer.PASSWORD, PERSON, "王示例", QUERY, TYPED, token, "开班20个")) {
            assertThat(log).doesNotContain(typed);
        }
        LoggerFactory.getLogger("org.example.library").error("failed", new IllegalStateException(TYPED));
        check(output.getAll().substring(start));
    }

    /** What the form of the log promises besides. */
    abstract void check(String log) throws IOException;

    private static void failedSignIn(Page page) {
        page.navigate("/sign-in");
        page.fill("#username", USERNAME);
        page.fill("#password", WRONG);
        page.click("main form button");
        assertThat(page.locator("#username")).hasValue(USERNAME);
    }

    private static void upload(Page page) {
        String text = "示例区2035年工作要点\n\n一、重点任务\n1. 办好青年夜校。年底前开班20个。（牵头单位：区教育局；责任领导：" + PERSON + "）\n";
        page.navigate("/imports/new");
        page.locator("#file")
                .setInputFiles(
                        new FilePayload(PERSON + "的文件.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
        page.locator("#upload .btn-primary").click();
        page.waitForSelector("#review");
    }

    private String token() throws IOException, InterruptedException {
        String body = "{\"username\": \"office\", \"password\": \"" + RunningServer.PASSWORD + "\"}";
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/tokens"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            String answer = client.send(request, BodyHandlers.ofString()).body();
            String token = answer.replaceAll("(?s).*\"token\"\\s*:\\s*\"([^\"]+)\".*", "$1");
            assertThat(token).isNotEqualTo(answer);
            return token;
        }
    }

    /** Fails in the words of whoever asks. */
    @TestConfiguration
    @Controller
    static class Thrower {
        @Needs(Permission.OWN_ACCOUNT)
        @GetMapping("/thrown")
        org.paodao.ui.Page fail(@RequestParam String typed) {
            throw new IllegalStateException("Cannot deal with " + typed, new IllegalArgumentException(typed));
        }
    }
}
