package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.plan.intake.ImportProgress.Stage;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.paodao.ui.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DatabaseTest
class ReadingsTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    private Imports imports;

    @Autowired
    private Readings readings;

    @Autowired
    private Organization organization;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient db;

    @Autowired
    private MockMvcTester web;

    private CurrentUser user = Districts.NOBODY;
    private UUID id = new UUID(0, 0);

    @BeforeEach
    void aLargeDocumentIsBeingRead() {
        user = Districts.someone(organization);
        id = large();
        await().atMost(SOON).until(() -> percent(id) > 0);
    }

    @AfterEach
    void nothingGoesOn() {
        imports.newest(user).stream()
                .filter(line -> line.state() == ImportState.READING)
                .forEach(line -> readings.stop(user, line.id()));
    }

    @Test
    void theReadersOwnProgressIsSeenWhileItGoesOn() {
        int before = percent(id);
        await().atMost(SOON).until(() -> percent(id) > before);
        assertThat(readings.progress(user, id)).satisfies(progress -> {
            assertThat(progress.stage()).isEqualTo(Stage.TASKS);
            assertThat(progress.percent()).isBetween(before, 100);
            assertThat(progress.mayStop()).isTrue();
        });
    }

    @Test
    void onlyWhoBroughtTheDocumentCanStopItsReading() {
        CurrentUser colleague = Districts.with(user, Role.OFFICE);
        assertThat(readings.progress(colleague, id).mayStop()).isFalse();
        assertRefused(Refusal.Kind.FORBIDDEN, () -> readings.stop(colleague, id));
        assertRefused(Refusal.Kind.FORBIDDEN, () -> readings.stop(Districts.with(user, Role.VIEWER), id));
        CurrentUser stranger = Districts.someone(organization);
        assertRefused(Refusal.Kind.NOT_FOUND, () -> readings.stop(stranger, id));
        assertRefused(Refusal.Kind.NOT_FOUND, () -> readings.progress(stranger, id));
        assertThat(imports.line(user, id).state()).isEqualTo(ImportState.READING);
    }

    @Test
    void stoppingLeavesNothingOfWhatWasReadAndFreesThePlaceForTheNext() {
        UUID second = large();
        await().atMost(SOON).until(() -> percent(second) > 0);
        UUID waits = imports.start(user, Upload.pasted(ImportsTest.PLAN));
        assertThat(readings.progress(user, waits).stage()).isEqualTo(Stage.WAITING);
        readings.stop(user, id);
        readings.stop(user, id);
        await().atMost(Duration.ofSeconds(5))
                .until(() -> imports.line(user, waits).open());
        assertThat(imports.line(user, second).state()).isEqualTo(ImportState.READING);
        assertThat(imports.line(user, id).state()).isEqualTo(ImportState.STOPPED);
        assertThat(kept(id)).isFalse();
        assertThat(audit.trail(user, id)).extracting(entry -> entry.action()).containsOnlyOnce("plan.import-stopped");
        assertRefused(Refusal.Kind.NOT_FOUND, () -> imports.draft(user, id));
        assertRefused(Refusal.Kind.CONFLICT, () -> readings.stop(user, waits));
    }

    @Test
    void aDocumentThatWaitsIsStoppedBeforeItIsRead() {
        large();
        UUID waits = imports.start(user, Upload.pasted(ImportsTest.PLAN));
        readings.stop(user, waits);
        imports.newest(user).stream()
                .filter(line -> line.state() == ImportState.READING)
                .forEach(line -> readings.stop(user, line.id()));
        UUID next = imports.start(user, Upload.pasted(ImportsTest.PLAN));
        await().atMost(SOON).until(() -> imports.line(user, next).open());
        assertThat(imports.line(user, waits).state()).isEqualTo(ImportState.STOPPED);
        assertThat(kept(waits)).isFalse();
        assertThat(imports.earlier(user, imports.line(user, next))).isEmpty();
    }

    @Test
    void theSameIsSeenAndDoneFromThePageAndByPrograms() {
        CurrentUser colleague = Districts.with(user, Role.OFFICE);
        assertThat(get("/imports/" + id, user)).bodyText().contains("第2步，共3步：识别任务", "/imports/" + id + "/stop");
        assertThat(get("/imports/" + id, colleague)).bodyText().contains("识别任务").doesNotContain("/stop");
        assertThat(get("/api/v1/imports/" + id + "/progress", colleague))
                .bodyJson()
                .isLenientlyEqualTo("""
                {"stage": "TASKS", "mayStop": false}""");
        assertThat(stop("/api/v1/imports/", colleague)).hasStatus(403);
        assertThat(stop("/imports/", user)).hasStatus(303).hasHeader("Location", "/imports/" + id);
        assertThat(stop("/api/v1/imports/", user))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("STOPPED");
        assertThat(get("/imports/" + id + "/state", user)).hasHeader("HX-Refresh", "true");
        assertThat(get("/imports/" + id, user)).bodyText().contains("读取已停止", "href=\"/imports/new\"");
    }

    private MvcTestResult get(String address, CurrentUser who) {
        return web.get().uri(address).with(as(who)).exchange();
    }

    private MvcTestResult stop(String address, CurrentUser who) {
        return web.post().uri(address + id + "/stop").with(as(who)).with(csrf()).exchange();
    }

    private static RequestPostProcessor as(CurrentUser user) {
        record Someone(CurrentUser user) implements SignedIn {}
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new Someone(user), null, AuthorityUtils.NO_AUTHORITIES));
    }

    private UUID large() {
        return imports.start(user, Upload.pasted(LargePlan.of(4_000_000)));
    }

    /** How far the recognising is; 0 before it. */
    private int percent(UUID one) {
        ImportProgress progress = readings.progress(user, one);
        return progress.stage() == Stage.TASKS ? Objects.requireNonNullElse(progress.percent(), 0) : 0;
    }

    private boolean kept(UUID one) {
        return db.sql("select text is not null or draft is not null or plan is not null or reading_stage is not null"
                        + " from plan.import where id = :id")
                .param("id", one)
                .query(Boolean.class)
                .single();
    }

    private static void assertRefused(Refusal.Kind kind, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
