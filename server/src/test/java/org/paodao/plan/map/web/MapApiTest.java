package org.paodao.plan.map.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.NewContent;
import org.paodao.plan.NewItems;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The architecture map read and named by a program. */
@DatabaseTest
class MapApiTest {
    private static final String MAP = "/api/v1/plans/2023/map";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Plans plans;

    @Autowired
    private Organization organization;

    private CurrentUser user = Districts.NOBODY;

    @BeforeEach
    void aDistrictWithAPlanOfTwoVersions() {
        user = Districts.someone(organization);
        var unit = organization.create(user, NewUnit.named("示例甲局")).id();
        var plan = plans.create(user, SamplePlan.of("a", unit, unit));
        var more = List.of(SamplePlan.simple("w2", "work", "新添的工作", "work-track/7", unit));
        plans.addItems(
                user,
                plan.id(),
                new NewItems("b", "补录", new NewContent(null, List.of(), List.of(), List.of(), more, List.of())));
    }

    @Test
    void boxesAndSupportsOfAVersionAreRead() {
        String newest = get(user, MAP);
        assertThat(JsonPath.<Integer>read(newest, "$.version")).isEqualTo(2);
        assertThat(JsonPath.<List<String>>read(newest, "$.map.bands[*].kind"))
                .containsExactly("outcome", "work", "indicator");
        assertThat(JsonPath.<List<String>>read(newest, "$.map.bands[1].boxes[*].title"))
                .containsExactly("修好示例路", "新添的工作");
        String work = JsonPath.read(newest, "$.map.bands[1].boxes[0].id");
        assertThat(JsonPath.<String>read(newest, "$.map.supports[0].from")).isEqualTo(work);
        assertThat(JsonPath.<List<String>>read(get(user, MAP + "?version=1"), "$.map.bands[1].boxes[*].title"))
                .containsExactly("修好示例路");
    }

    @Test
    void twoVersionsAreComparedInEitherOrder() {
        for (String question : List.of("?from=1", "?from=1&to=2", "?from=2&to=1")) {
            String compared = get(user, MAP + "/compare" + question);
            assertThat(JsonPath.<Integer>read(compared, "$.from")).isOne();
            assertThat(JsonPath.<Integer>read(compared, "$.to")).isEqualTo(2);
            assertThat(JsonPath.<String>read(compared, "$.differences[0].sort")).isEqualTo("ADDED");
            assertThat(JsonPath.<String>read(compared, "$.differences[0].title"))
                    .contains("新添的工作");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png", "pdf"})
    void theMapIsTakenAwayAsAFile(String format) {
        var answer = mvc.get().uri(MAP + "/file/" + format).with(As.user(user)).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentAsByteArray().length).isGreaterThan(3000);
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("." + format);
    }

    @Test
    void aVersionIsNamedAndItsNameWithdrawn() {
        String naming = "{\"label\": \"2.0\", \"version\": 2, \"note\": \"示例\"}";
        assertThat(post(Districts.with(user, Role.LIAISON), "/versions", naming))
                .hasStatus(403);
        assertThat(post(user, "/versions", naming)).hasStatusOk();
        assertThat(post(user, "/versions", naming)).as("the same press again").hasStatusOk();
        assertThat(post(user, "/versions", naming.replace("示例", "另一说明"))).hasStatus(422);
        String named = get(user, MAP + "/versions");
        assertThat(JsonPath.<String>read(named, "$[0].label")).isEqualTo("2.0");
        String withdraw = "/versions/" + JsonPath.read(named, "$[0].id") + "/withdraw";
        assertThat(post(user, withdraw, "{}")).hasStatus(422);
        assertThat(post(Districts.someone(organization), withdraw, "{\"reason\": \"误标\"}"))
                .hasStatus(404);
        assertThat(post(user, withdraw, "{\"reason\": \"误标\"}"))
                .bodyJson()
                .extractingPath("$[0].withdrawn.reason")
                .isEqualTo("误标");
        assertThat(post(user, "/versions", naming)).hasStatusOk();
    }

    private String get(CurrentUser who, String address) {
        var answer = mvc.get().uri(address).with(As.user(who)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult post(CurrentUser who, String address, String body) {
        return mvc.post()
                .uri(MAP + address)
                .with(As.user(who))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
