package org.paodao.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Real sessions, from signing in to their end: by their owner, by the officer, by time. */
@DatabaseTest
class SessionsTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String PASSWORD = "seven tall pines";
    private static final String EDGE = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Edg/130.0";
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    OpenSessions sessions;

    @Autowired
    Access access;

    @Autowired
    AccountLists lists;

    @Autowired
    Audit audit;

    @Autowired
    Organization organization;

    @Autowired
    JdbcClient db;

    private CurrentUser officer = Districts.NOBODY;
    private CurrentUser user = Districts.NOBODY;

    @BeforeEach
    void somebodyWithAnAccount() {
        officer = Districts.with(Districts.someone(organization), Role.SECURITY_OFFICER);
        user = access.open(officer, NewAccount.business("session" + NUMBER.incrementAndGet(), "李示例", null, PASSWORD));
    }

    @Test
    void oneSeesOnesBrowsersAndEndsTheOneOfToday() {
        Cookie desk = signIn(EDGE);
        Cookie other = signIn(FIREFOX);
        assertThat(open())
                .extracting(OpenSession::device)
                .containsExactlyInAnyOrder("Edge · Windows", "Firefox · Linux");
        assertThat(get("/account", desk)).hasStatusOk().bodyText().contains("Firefox · Linux", "本机", "Edge · Windows");
        String key = open().stream()
                .filter(session -> session.device().startsWith("Firefox"))
                .findFirst()
                .orElseThrow()
                .key();
        assertThat(key).doesNotContain(other.getValue());
        assertThat(post("/account/sessions/" + key + "/end", desk)).hasStatus(303);
        assertOut(get("/account", other));
        assertThat(get("/account", desk)).hasStatusOk();
        assertThat(audit.trail(user, user.account())).extracting("action").contains("access.sessions-ended");
    }

    @Test
    void oneEndsAllOthersAtOnce() {
        List<Cookie> others = List.of(signIn(EDGE), signIn(EDGE), signIn(FIREFOX));
        Cookie desk = signIn(EDGE);
        assertThat(post("/account/sessions/end-others", desk)).hasStatus(303);
        assertThat(others).allSatisfy(other -> assertOut(get("/account", other)));
        assertThat(open()).hasSize(1);
        assertThat(get("/account", desk)).hasStatusOk();
    }

    @Test
    void somebodyElsesSessionIsNotOnesOwnToEnd() {
        Cookie desk = signIn(EDGE);
        String foreign = open().getFirst().key();
        user = access.open(officer, NewAccount.business("session" + NUMBER.incrementAndGet(), "何示例", null, PASSWORD));
        Cookie colleague = signIn(FIREFOX);
        assertThat(post("/account/sessions/" + foreign + "/end", colleague)).hasStatus(404);
        assertThat(get("/account", desk)).hasStatusOk();
    }

    @Test
    void theOfficerCountsAndEndsSomebodyElsesSessions() {
        Cookie desk = signIn(EDGE);
        signIn(FIREFOX);
        AccountView seen = lists.account(officer, user.username());
        assertThat(seen.sessions()).isEqualTo(2);
        String address = "/accounts/" + user.username() + "/sessions/end";
        CurrentUser reader = Districts.with(officer, Role.OFFICE);
        assertThat(mvc.post().uri(address).with(As.user(reader)).with(csrf())).hasStatus(403);
        assertThat(get("/account", desk)).hasStatusOk();
        assertThat(mvc.post()
                        .uri(address)
                        .with(As.user(officer))
                        .with(csrf())
                        .param("version", String.valueOf(seen.line().version()))
                        .param("reason", "电脑遗失"))
                .hasStatus(303);
        assertOut(get("/account", desk));
        assertThat(open()).isEmpty();
        assertThat(lists.account(officer, user.username()).history())
                .first()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("电脑遗失"));
    }

    @Test
    void aSessionEndsTwelveHoursAfterItsBeginningHoweverBusy() {
        Cookie desk = signIn(EDGE);
        age("creation_time", Duration.ofHours(12).minusMinutes(2));
        assertThat(get("/account", desk)).hasStatusOk();
        age("creation_time", Duration.ofMinutes(3));
        assertOut(get("/account", desk));
        assertThat(open()).as("it is gone, not only refused").isEmpty();
    }

    @Test
    void aBrowserLeftAloneForHalfAnHourIsOut() {
        Cookie desk = signIn(EDGE);
        assertThat(db.sql("select max_inactive_interval from ui.session where principal_name = :account")
                        .param("account", user.account().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1800);
        age("last_access_time", Duration.ofMinutes(29));
        assertThat(get("/account", desk)).as("29 minutes, and the use is noted").hasStatusOk();
        age("last_access_time", Duration.ofMinutes(29));
        assertThat(get("/account", desk)).hasStatusOk();
        age("last_access_time", Duration.ofMinutes(31));
        assertOut(get("/account", desk));
    }

    @Test
    void readingAPageWritesTheUseOfASessionOnceAMinuteOnly() {
        Cookie desk = signIn(EDGE);
        assertThat(get("/account", desk)).hasStatusOk();
        long begun = lastUse();
        age("last_access_time", Duration.ofSeconds(30));
        assertThat(get("/account", desk)).hasStatusOk();
        assertThat(lastUse()).as("not noted").isEqualTo(begun - 30_000);
        age("last_access_time", Duration.ofSeconds(31));
        assertThat(get("/account", desk)).hasStatusOk();
        assertThat(lastUse()).as("noted").isGreaterThanOrEqualTo(begun);
    }

    private long lastUse() {
        return db.sql("select last_access_time from ui.session where principal_name = :account")
                .param("account", user.account().toString())
                .query(Long.class)
                .single();
    }

    @Test
    void signingOutTellsTheBrowserToForgetWhatItKeeps() {
        Cookie desk = signIn(EDGE);
        MvcTestResult out = post("/sign-out", desk);
        assertThat(out).hasStatus(303);
        assertThat(out.getResponse().getHeader("Clear-Site-Data")).isEqualTo("\"cache\", \"storage\"");
        assertThat(open()).isEmpty();
        assertOut(get("/account", desk));
        assertThat(get("/sign-in", desk).getResponse().getHeader("Clear-Site-Data"))
                .isNull();
    }

    private Cookie signIn(String browser) {
        MvcTestResult answer = mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .header(HttpHeaders.USER_AGENT, browser)
                .param("username", user.username())
                .param("password", PASSWORD)
                .exchange();
        assertThat(answer).hasStatus(303);
        return Arrays.stream(answer.getResponse().getCookies())
                .filter(cookie -> cookie.getName().equalsIgnoreCase("session"))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult get(String address, Cookie session) {
        return mvc.get().uri(address).cookie(session).exchange();
    }

    private MvcTestResult post(String address, Cookie session) {
        return mvc.post().uri(address).cookie(session).with(csrf()).exchange();
    }

    private static void assertOut(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        assertThat(answer.getResponse().getHeader(HttpHeaders.LOCATION)).startsWith("/sign-in");
    }

    private List<OpenSession> open() {
        return sessions.of(user.account(), null);
    }

    /** Lets time go by for the user's sessions. */
    private void age(String column, Duration by) {
        String expiry = column.equals("last_access_time") ? ", expiry_time = expiry_time - :millis" : "";
        db.sql("update ui.session set " + column + " = " + column + " - :millis" + expiry
                        + " where principal_name = :account")
                .param("millis", by.toMillis())
                .param("account", user.account().toString())
                .update();
    }

    private static RequestPostProcessor csrf() {
        return SecurityMockMvcRequestPostProcessors.csrf();
    }
}
