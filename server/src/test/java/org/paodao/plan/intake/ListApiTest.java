package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.plan.Item;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Annex lists brought in by a program. */
@DatabaseTest
class ListApiTest extends ListedDistrict {
    private static final String HEAD = "序号,分类,编号,重点工作,牵头单位\n";
    private static final String GOOD = HEAD + "1,公共服务,GZ-01,建设零工市场（示例）,甲局\n2,公共服务,GZ-02,开展技能培训（示例）,示例中心\n";
    private static final String BAD = HEAD + "1,公共服务,GZ-01,建设零工市场（示例）,甲局\n2,公共服务,GZ-01,编号重复的一条（示例）,甲局\n";

    @BeforeEach
    void aDistrictWithAPlan() {
        planLedBy("甲局");
    }

    @Test
    void aListIsUploadedLookedAtAndConfirmedOnce() {
        MvcTestResult uploaded = upload(user, GOOD, "works");
        assertThat(uploaded).hasStatus(201);
        assertThat(uploaded)
                .bodyJson()
                .extractingPath("$.unsettledUnits[0].printed")
                .isEqualTo("示例中心");
        assertThat(uploaded).bodyJson().extractingPath("$.rows[0].item").isNull();
        String file = read(uploaded, "$.file");
        assertThat(version()).isOne();

        String body = """
                {"kind": "works", "version": 1, "requestKey": "first", "dropBad": false, "update": false,
                 "units": {"示例中心": {"means": "new", "remember": false}}}""";
        assertThat(confirm(user, file, body))
                .bodyJson()
                .extractingPath("$.version")
                .isEqualTo(2);
        assertThat(confirm(user, file, body))
                .bodyJson()
                .extractingPath("$.version")
                .isEqualTo(2);
        assertThat(version()).isEqualTo(2);
        assertThat(view().items()).extracting(Item::code).contains("GZ-01", "GZ-02");
        assertThat(organization.named(user, "示例中心")).isPresent();
    }

    @Test
    void everyProblemIsNamedByItsCellAndNothingIsWrittenUntilTheRowIsDropped() {
        MvcTestResult uploaded = upload(user, BAD, "works");
        assertThat(uploaded).bodyJson().extractingPath("$.problems[0].cell").isEqualTo("C3");
        assertThat(uploaded).bodyJson().extractingPath("$.problems[0].severity").isEqualTo("ERROR");
        assertThat(uploaded)
                .bodyJson()
                .extractingPath("$.problems[0].says")
                .asString()
                .contains("编号重复");
        String file = read(uploaded, "$.file");

        MvcTestResult refused = confirm(user, file, "{\"kind\": \"works\", \"version\": 1}");
        assertThat(refused).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(refused).bodyJson().extractingPath("$.field").isEqualTo("dropBad");
        assertThat(version()).isOne();
        assertThat(confirm(user, file, "{\"kind\": \"works\", \"version\": 1, \"dropBad\": true}"))
                .hasStatusOk();
    }

    @Test
    void aPlanThatChangedSinceThePreviewIsAConflictAndTheNextPreviewSaysWhatIsDifferent() {
        String file = read(upload(user, GOOD.replace("示例中心", "甲局"), "works"), "$.file");
        String other = read(upload(user, HEAD + "1,,GZ-01,另一份清单里的同一条（示例）,甲局\n", "works"), "$.file");
        assertThat(confirm(user, other, "{\"kind\": \"works\", \"version\": 1}"))
                .hasStatusOk();

        assertThat(confirm(user, file, "{\"kind\": \"works\", \"version\": 1}")).hasStatus(409);
        assertThat(version()).isEqualTo(2);
        var preview = web.get()
                .uri("/api/v1/plans/2023/lists/" + file + "?kind=works&seen=1")
                .with(As.user(user))
                .exchange();
        assertThat(preview)
                .bodyJson()
                .extractingPath("$.changes.rows[*].isAddress")
                .asArray()
                .containsExactly("works/2");
        assertThat(preview).bodyJson().extractingPath("$.plan.version").isEqualTo(2);
    }

    @Test
    void aKindThatIsNoneAndAKeyThatIsNoneAreRefusedAtTheirField() {
        assertThat(upload(user, GOOD, "poems")).hasStatus(422);
        String file = read(upload(user, GOOD, "works"), "$.file");
        var answer = confirm(user, file, "{\"kind\": \"works\", \"version\": 1, \"requestKey\": \"a b\"}");
        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyJson().extractingPath("$.field").isEqualTo("requestKey");
    }

    @Test
    void onlyTheOfficeOfTheDistrictMayImport() {
        String file = read(upload(user, GOOD, "works"), "$.file");
        CurrentUser viewer = Districts.with(user, Role.VIEWER);
        CurrentUser stranger = Districts.someone(organization);
        String body = "{\"kind\": \"works\", \"version\": 1}";
        assertThat(upload(viewer, GOOD, "works")).hasStatus(403);
        assertThat(upload(stranger, GOOD, "works")).hasStatus(404);
        assertThat(confirm(viewer, file, body)).hasStatus(403);
        assertThat(confirm(stranger, file, body)).hasStatus(404);
        String address = "/api/v1/plans/2023/lists/" + file + "?kind=works";
        assertThat(web.get().uri(address).with(As.user(viewer)).exchange()).hasStatus(403);
        assertThat(web.get().uri(address).with(As.user(stranger)).exchange()).hasStatus(404);
        assertThat(version()).isOne();
    }

    @Test
    void theDescriptionShowsAnExampleOfEachChange() {
        var openapi = web.get().uri("/api/v1/openapi.json").with(As.user(user)).exchange();
        assertThat(openapi)
                .bodyJson()
                .extractingPath("$.components.schemas['plan.intake.web.ListApi.ListChoice'].example.kind")
                .isNotNull();
        for (String address : List.of(
                "/api/v1/plans/{plan}/lists",
                "/api/v1/plans/{plan}/lists/{file}/confirm",
                "/api/v1/imports/{id}/items/{item}",
                "/api/v1/imports/{id}/items/{item}/merge",
                "/api/v1/imports/{id}/undo")) {
            assertThat(openapi)
                    .bodyJson()
                    .extractingPath("$.paths['" + address + "']")
                    .isNotNull();
        }
        assertThat(openapi)
                .bodyJson()
                .extractingPath("$.components.schemas['plan.intake.web.ItemInput'].example.title")
                .isEqualTo("办好青年夜校");
    }

    private MvcTestResult upload(CurrentUser who, String csv, String kind) {
        var file = new MockMultipartFile("file", "works.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        return web.post()
                .multipart()
                .uri("/api/v1/plans/2023/lists")
                .file(file)
                .param("kind", kind)
                .with(As.user(who))
                .exchange();
    }

    private MvcTestResult confirm(CurrentUser who, String file, String body) {
        return web.post()
                .uri("/api/v1/plans/2023/lists/" + file + "/confirm")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(StandardCharsets.UTF_8))
                .with(As.user(who))
                .exchange();
    }

    private static String read(MvcTestResult answer, String path) {
        return JsonPath.read(text(answer), path);
    }
}
