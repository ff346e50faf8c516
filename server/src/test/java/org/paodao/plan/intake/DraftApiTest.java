package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A draft edited by a program: what the review page can do, with the same care. */
@DatabaseTest
class DraftApiTest {
    @Autowired
    private Imports imports;

    @Autowired
    private Organization organization;

    @Autowired
    private MockMvcTester mvc;

    private CurrentUser user = Districts.NOBODY;
    private UUID id = user.account();

    @BeforeEach
    void aDraftInReview() throws InterruptedException {
        user = Districts.someone(organization);
        id = imports.start(user, Upload.pasted(ImportsTest.PLAN));
        while (imports.line(user, id).state() == ImportState.READING) {
            Thread.sleep(20);
        }
    }

    @Test
    void anItemIsWrittenAnewAndWhatIsLeftOutStays() {
        ReviewItem before = items().getFirst();
        var answer = send(HttpMethod.PATCH, "/items/" + before.id(), """
                {"version": %d, "title": "办好新青年夜校",
                 "deadlines": [{"text": "6月底前", "kind": "DATED", "date": "2023-06-30"}],
                 "targets": []}""");
        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$.items[0].title.value").isEqualTo("办好新青年夜校");
        assertThat(answer).bodyJson().extractingPath("$.line.version").isEqualTo(version());
        ReviewItem after = items().getFirst();
        assertThat(after.units()).isEqualTo(before.units());
        assertThat(after.kind()).isEqualTo(before.kind());
        assertThat(after.targets()).isEmpty();
        assertThat(after.deadlines()).singleElement().satisfies(fact -> {
            assertThat(fact.value().main()).isTrue();
            assertThat(fact.value().text()).isEqualTo("6月底前");
        });
    }

    @Test
    void whatIsSaidAgainKeepsItsPlaceInTheText() {
        ReviewItem before = items().getFirst();
        String name = before.units().getFirst().value().name();
        assertThat(send(HttpMethod.PATCH, "/items/" + before.id(), """
                {"version": %%d, "units": [{"name": "%s", "role": "LEAD"}]}""".formatted(name)))
                .hasStatusOk();
        assertThat(items().getFirst().units()).containsExactly(before.units().getFirst());
    }

    @Test
    void itemsAreSplitMergedDroppedRestoredAndAddedAndEveryStepCanBeUndone() {
        List<ReviewItem> start = items();
        String second = start.get(1).id();
        post("/items/" + second + "/merge", "{\"version\": %d}");
        assertThat(items()).hasSize(1);
        post("/undo", "{\"version\": %d}");
        post("/redo", "{\"version\": %d}");
        post("/undo", "{\"version\": %d}");
        assertThat(items()).isEqualTo(start);

        int at = ImportsTest.PLAN.indexOf("2023年12月底前");
        post("/items/" + start.getFirst().id() + "/split", "{\"version\": %d, \"at\": " + at + "}");
        assertThat(items()).hasSize(3);
        post("/items/" + second + "/drop", "{\"version\": %d}");
        assertThat(kept()).hasSize(2);
        post("/items/" + second + "/restore", "{\"version\": %d}");
        post("/items/" + second + "/approve", "{\"version\": %d}");
        post("/items/" + second + "/move", "{\"version\": %d, \"parent\": null, \"after\": null}");
        int from = ImportsTest.PLAN.indexOf("今年打造");
        post("/items", "{\"version\": %d, \"start\": " + from + ", \"end\": " + (from + 12) + "}");
        post("/items", "{\"version\": %d, \"title\": \"手工补的一条\"}");
        assertThat(kept()).hasSize(5);
    }

    @Test
    void headerUnitsAndPointsAreSettledAndTheImportIsGivenUp() {
        String head = "{\"version\": %d, \"title\": \"示例区2031年工作要点\", \"dates\": {\"SIGNED\": \"2031-07-08\"}}";
        assertThat(send(HttpMethod.PATCH, "/header", head)).hasStatusOk();
        assertThat(send(
                        HttpMethod.PUT,
                        "/units",
                        "{\"version\": %d, \"units\": {\"区教育局\": {\"means\": \"new\", \"remember\": false}}}"))
                .hasStatusOk();
        String point =
                Reconciliation.of(imports.draft(user, id).review()).getFirst().key();
        String settling = "{\"version\": %d, \"point\": \"" + point + "\", \"settled\": true, \"note\": \"已核\"}";
        assertThat(send(HttpMethod.PUT, "/points", settling)).hasStatusOk();
        Review review = imports.draft(user, id).review();
        assertThat(review.header().title()).extracting(ReviewFact::value).isEqualTo("示例区2031年工作要点");
        assertThat(review.decisions()).containsKey("区教育局");
        assertThat(review.settlements()).containsKey(point);
        post("/open-as-plan", "{\"version\": %d}");
        post("/discard", "{\"version\": %d}");
        assertThat(imports.line(user, id).state()).isEqualTo(ImportState.DISCARDED);
    }

    @Test
    void aStaleVersionIsAConflictAndChangesNothing() {
        String item = items().getFirst().id();
        post("/items/" + item + "/drop", "{\"version\": %d}");
        var answer = send(HttpMethod.POST, "/items/" + item + "/restore", "{\"version\": 1}");
        assertThat(answer).hasStatus(409).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.remedy").asString().isNotBlank();
        assertThat(kept()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PATCH | /items/ITEM       | {"version": %d, "title": " "}                                             | title
            PATCH | /items/ITEM       | {"version": %d, "deadlines": [{"text": "x", "kind": "DATED"}]}              | deadlines
            PATCH | /items/ITEM       | {"version": %d, "units": [{"name": " ", "role": "LEAD"}]}                   | units
            POST  | /items/ITEM/split | {"version": %d, "at": 0}                                                   | at
            POST  | /items            | {"version": %d, "start": 9, "end": 3}                                      | range
            PUT   | /points           | {"version": %d, "point": "issuer", "settled": true}                        | note
            PUT   | /units            | {"version": %d, "units": {"区教育局": {"means": "x", "remember": false}}}   | means
            """)
    void whatTheDraftDoesNotAllowIsRefusedAtItsField(String method, String path, String body, String field) {
        String address = path.replace("ITEM", items().getFirst().id());
        var answer = send(HttpMethod.valueOf(method), address, body);
        assertThat(answer).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.field").isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/items", "/items/i1/drop", "/items/i1/merge", "/undo", "/redo", "/open-as-plan", "/discard"})
    void onlyTheOfficeOfTheDistrictMayEdit(String path) {
        CurrentUser viewer = Districts.with(user, Role.VIEWER);
        CurrentUser stranger = Districts.someone(organization);
        String body = "{\"version\": 1, \"title\": \"x\"}";
        assertThat(as(viewer, HttpMethod.POST, path, body)).hasStatus(403);
        assertThat(as(stranger, HttpMethod.POST, path, body)).hasStatus(404);
        assertThat(imports.line(user, id).state()).isEqualTo(ImportState.REVIEW);
    }

    private void post(String path, String body) {
        assertThat(send(HttpMethod.POST, path, body)).as(path).hasStatusOk();
    }

    private MvcTestResult send(HttpMethod method, String path, String body) {
        return as(user, method, path, body.replace("%d", String.valueOf(version())));
    }

    private MvcTestResult as(CurrentUser who, HttpMethod method, String path, String body) {
        return mvc.method(method)
                .uri("/api/v1/imports/" + id + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(StandardCharsets.UTF_8))
                .with(As.user(who))
                .exchange();
    }

    private int version() {
        return imports.line(user, id).version();
    }

    private List<ReviewItem> items() {
        return imports.draft(user, id).review().items();
    }

    private List<ReviewItem> kept() {
        return imports.draft(user, id).review().kept();
    }
}
