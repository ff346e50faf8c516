package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.paodao.ui.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DatabaseTest
class ImportPagesTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private Imports imports;

    @Autowired
    private Organization organization;

    private CurrentUser user = Districts.NOBODY;
    private ImportLine line = new ImportLine(
            UUID.randomUUID(),
            "",
            UUID.randomUUID(),
            "",
            0,
            ImportState.READING,
            false,
            null,
            null,
            1,
            null,
            null,
            Instant.EPOCH,
            "",
            Instant.EPOCH);

    @BeforeEach
    void anImportIsRead() {
        user = Districts.someone(organization);
        line = read(imports.start(user, Upload.pasted(ImportsTest.PLAN)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?panel=check", "?panel=units", "?panel=points", "?panel=header", "?panel=history"})
    void theReviewPageShowsTheDocumentBesideEachPartOfTheDraft(String panel) {
        assertThat(get("/imports/" + line.id() + panel, user))
                .hasStatusOk()
                .bodyText()
                .contains("办好青年夜校", "data-f=", "review-version");
    }

    @Test
    void nobodySeesNothingWithoutSigningIn() {
        assertThat(web.get().uri("/imports/" + line.id())).hasStatus(303);
        assertThat(web.get().uri("/api/v1/imports/" + line.id())).hasStatus(401);
        assertThat(web.post().uri("/imports/" + line.id() + "/undo").with(csrf()))
                .hasStatus(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/panel/items", "/items/i1", "/original", "/state"})
    void anotherDistrictIsToldThereIsNoSuchImport(String address) {
        assertThat(get("/imports/" + line.id() + address, Districts.someone(organization)))
                .hasStatus(404);
    }

    @Test
    void anotherDistrictCannotChangeAnImport() {
        var stranger = Districts.someone(organization);
        assertThat(post("/edits/drop", stranger, "item", "i1", "version", "1")).hasStatus(404);
        assertThat(post("/confirm", stranger, "year", "2023", "version", "1")).hasStatus(404);
        assertThat(post("/discard", stranger)).hasStatus(404);
    }

    @Test
    void aChangeOfAnOldVersionIsToldAndNotMade() {
        String item = imports.draft(user, line.id()).review().items().getFirst().id();
        String seen = String.valueOf(line.version());
        assertThat(post("/edits/drop", user, "item", item, "version", seen, "panel", "items"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"item-" + item, "is-dropped");
        assertThat(post("/edits/restore", user, "item", item, "version", seen, "panel", "items"))
                .hasStatus(409)
                .bodyText()
                .contains("review-refusal");
        assertThat(imports.draft(user, line.id()).review().kept()).hasSize(1);
    }

    @Test
    void aDateThatIsNoneIsRefusedAndNothingIsLost() {
        String item = imports.draft(user, line.id()).review().items().getFirst().id();
        var refused = post(
                "/edits/rewrite",
                user,
                "item",
                item,
                "title",
                "新标题",
                "version",
                String.valueOf(line.version()),
                "deadlineId",
                "",
                "deadlineText",
                "年底",
                "deadlineKind",
                "DATED",
                "deadlineDate",
                "某日");
        assertThat(refused).hasStatus(422);
        assertThat(imports.line(user, line.id()).version()).isEqualTo(line.version());
    }

    @Test
    void anEmptyFileIsRefusedAtItsField() {
        var empty = new MockMultipartFile("file", "x.txt", "text/plain", new byte[0]);
        assertThat(web.post()
                        .uri("/imports")
                        .multipart()
                        .file(empty)
                        .with(csrf())
                        .with(as(user)))
                .hasStatus(422)
                .bodyText()
                .contains("file-about", "class=\"flaw\"");
    }

    @Test
    void aSecondClickOnImportShowsTheSameSuccess() {
        String address = imports.confirm(user, line.id(), settled(), 2023).address();
        String preview = stored(address, "编号,重点工作,牵头单位\nGZ-01,新建示例书屋,区教育局\n");
        assertThat(get(preview, user)).bodyText().contains("name=\"seen\" value=\"1\"");
        assertThat(confirmed(preview)).isEqualTo("/" + address);
        assertThat(confirmed(preview)).isEqualTo("/" + address);
        assertThat(get("/" + address, user)).bodyText().contains("新建示例书屋");
    }

    @Test
    void whatWasChosenForAListStaysWhenItIsRefused() {
        String address = imports.confirm(user, line.id(), settled(), 2023).address();
        String preview = stored(address, "编号,重点工作,牵头单位\nGZ-01,新建示例书屋,示例驻地机构\nGZ-01,编号重复,区教育局\n");
        assertThat(get(preview, user)).bodyText().doesNotContain("value=\"collective\" selected");
        var refused = web.post()
                .uri(preview)
                .param("kind", "works")
                .param("seen", "1")
                .param("unitName", "示例驻地机构")
                .param("unitMeans", "collective")
                .with(csrf())
                .with(as(user))
                .exchange();
        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("value=\"collective\" selected")
                .doesNotContain("name=\"remember\" value=\"yes\" checked");
    }

    /** Where the preview of a list stands. */
    private String stored(String address, String csv) {
        var file = new MockMultipartFile("file", "works.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        var stored = web.post()
                .uri("/" + address + "/lists")
                .multipart()
                .file(file)
                .param("kind", "works")
                .with(csrf())
                .with(as(user))
                .exchange();
        return String.valueOf(stored.getResponse().getHeader("Location"));
    }

    private int settled() {
        var draft = imports.draft(user, line.id());
        var names = UnitNames.of(draft.review(), UnitMatcher.of(organization.units(user)));
        var decide = new ReviewEdit.DecideUnits(names.proposals(true));
        return imports.change(user, line.id(), draft.line().version(), decide)
                .draft()
                .line()
                .version();
    }

    /** Where the list's confirmation leads. */
    private @Nullable String confirmed(String preview) {
        return web.post()
                .uri(preview)
                .param("kind", "works")
                .param("seen", "1")
                .with(csrf())
                .with(as(user))
                .exchange()
                .getResponse()
                .getHeader("Location");
    }

    private ImportLine read(UUID id) {
        ImportLine now = imports.line(user, id);
        while (now.state() == ImportState.READING) {
            Thread.onSpinWait();
            now = imports.line(user, id);
        }
        return now;
    }

    private MvcTestResult get(String address, CurrentUser who) {
        return web.get().uri(address).with(as(who)).exchange();
    }

    private MvcTestResult post(String address, CurrentUser who, String... fields) {
        var request =
                web.post().uri("/imports/" + line.id() + address).with(as(who)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static RequestPostProcessor as(CurrentUser user) {
        record Someone(CurrentUser user) implements SignedIn {}
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new Someone(user), null, AuthorityUtils.NO_AUTHORITIES));
    }
}
