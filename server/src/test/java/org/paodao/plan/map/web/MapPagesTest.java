package org.paodao.plan.map.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.audit.Audit;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.NewContent;
import org.paodao.plan.NewItems;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanRef;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.plan.map.MapVersions;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class MapPagesTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Plans plans;

    @Autowired
    private Organization organization;

    @Autowired
    private Audit audit;

    @Autowired
    private MapVersions versions;

    @Autowired
    private PlanLists lists;

    private CurrentUser user = Districts.NOBODY;
    private PlanRef plan = new PlanRef(Ids.next(), "", 0);

    @BeforeEach
    void aDistrictWithAPlanOfTwoVersions() {
        user = Districts.someone(organization);
        var first = organization.create(user, NewUnit.named("示例甲局")).id();
        var second = organization.create(user, NewUnit.named("示例乙局")).id();
        plan = plans.create(user, SamplePlan.of("a", first, second));
        var more = List.of(SamplePlan.simple("w2", "work", "新添的工作", "work-track/7", first));
        plans.addItems(
                user,
                plan.id(),
                new NewItems("b", "补录", new NewContent(null, List.of(), List.of(), List.of(), more, List.of())));
    }

    @Test
    void theMapShowsEveryItemWithItsUnit() {
        assertThat(page("/2023/map"))
                .contains("<svg class=\"map-svg\"", "建成示例一条街", "修好示例路", "示例先行区", "示例引领区")
                .contains("href=\"/2023/outcomes/1\"", "CG-01 · 建成示例一条街 · 示例甲局")
                .contains("无工作支撑", "未挂接支撑");
        assertThat(page("/2023")).contains("href=\"/2023/map\"");
    }

    @Test
    void aBandFoldsIntoCountsWithoutAnyScript() {
        assertThat(page("/2023/map?fold=work"))
                .doesNotContain("修好示例路")
                .contains("1项", "href=\"/2023/map\"")
                .contains("建成示例一条街");
    }

    @Test
    void theItemsOfOneUnitStandOut() {
        var unit = organization.named(user, "示例乙局").orElseThrow();
        assertThat(page("/2023/map")).doesNotContain("map-box is-dim");
        assertThat(page("/2023/map?unit=" + unit.id()))
                .contains("map-box is-dim\" href=\"/2023/works/1\"", "map-box\" href=\"/2023/outcomes/1\"");
    }

    @Test
    void twoVersionsAreComparedInTheDrawingAndInWords() {
        assertThat(page("/2023/map?compare=1"))
                .contains("与第1版相比", "共1处不同", "新添的工作", "m-box-added", "新增")
                .doesNotContain("m-box-removed");
        assertThat(page("/2023/map?version=1&compare=2")).contains("与第1版相比");
        assertThat(page("/2023/map?version=1")).doesNotContain("新添的工作");
    }

    @Test
    void aVersionGetsANameThatStays() {
        assertThat(name(user, "2.0", "1")).hasStatus(303);
        assertThat(page("/2023/map")).contains("<strong>2.0</strong>", "/2023/map?compare=1", "2.0 · 第1版");
        assertThat(audit.trail(user, plan.id()))
                .anyMatch(entry -> entry.action().equals("plan.map-named"));
        assertThat(name(user, "2.0", "1")).as("the same again").hasStatus(303);
        assertThat(name(user, "2.0", "2")).hasStatus(422);
        assertThat(name(user, " ", "2")).hasStatus(422);
        assertThat(name(user, "3.0", "7")).hasStatus(404);
        assertThat(name(user, "3.0", "2")).hasStatus(303);
    }

    @Test
    void aNameIsWithdrawnWithItsReasonAndCanBeGivenAnew() {
        name(user, "2.0", "1");
        var named = versions.of(head()).getFirst();
        assertThat(withdraw(user, named.id(), " ")).hasStatus(422);
        assertThat(withdraw(Districts.with(user, Role.LIAISON), named.id(), "误标"))
                .hasStatus(403);
        assertThat(withdraw(Districts.someone(organization), named.id(), "误标")).hasStatus(404);
        assertThat(withdraw(user, named.id(), "误标")).hasStatus(303);
        assertThat(page("/2023/map"))
                .contains("<s>2.0</s>", "撤回：误标")
                .doesNotContain("<strong>2.0</strong>", "2.0 · 第1版");
        assertThat(withdraw(user, named.id(), "误标")).hasStatus(409);
        assertThat(audit.trail(user, plan.id()))
                .anyMatch(entry -> entry.action().equals("plan.map-name-withdrawn"));
        assertThat(name(user, "2.0", "2")).hasStatus(303);
        assertThat(page("/2023/map")).contains("<strong>2.0</strong>", "<s>2.0</s>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIAISON", "UNIT_HEAD", "INSPECTOR", "APPRAISER", "LEADER", "VIEWER"})
    void onlyWhoPublishesPlansNamesVersions(Role role) {
        var colleague = Districts.with(user, role);
        assertThat(name(colleague, "2.0", "1")).hasStatus(403);
        assertThat(answer(colleague, "/2023/map")).hasStatusOk().bodyText().doesNotContain("/map/versions\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AUDITOR", "SECURITY_OFFICER", "SYSTEM_ADMINISTRATOR"})
    void theThreeSeparatedPowersDoNotReadMaps(Role role) {
        for (String address : List.of("/2023/map", "/2023/map.svg", "/2023/map.png", "/2023/map.pdf")) {
            assertThat(answer(Districts.with(user, role), address)).hasStatus(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/2023/map", "/2023/map.svg", "/2023/map.png", "/2023/map.pdf"})
    void anotherDistrictAndNobodySeeNothingOfIt(String address) {
        assertThat(answer(Districts.someone(organization), address)).hasStatus(404);
        assertThat(mvc.get().uri(address).exchange()).hasStatus(303);
    }

    @Test
    void anotherDistrictNamesNothing() {
        assertThat(name(Districts.someone(organization), "2.0", "1")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png", "pdf"})
    void theMapIsTakenAwayAsAFile(String ending) {
        var answer = answer(user, "/2023/map." + ending + "?compare=1&links=all");
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("." + ending);
        assertThat(answer.getResponse().getContentAsByteArray().length).isGreaterThan(3000);
    }

    @Test
    void theMapIsThereInEnglish() {
        var answer = mvc.get()
                .uri("/2023/map?compare=1")
                .cookie(new Cookie("language", "en"))
                .with(As.user(user))
                .exchange();
        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("Architecture map", "Landmark outcomes", "Compared with version 1");
    }

    @Test
    void aVersionThatIsNotThereIsNotFound() {
        assertThat(answer(user, "/2023/map?version=9")).hasStatus(404);
        assertThat(answer(user, "/2023/map?compare=9")).hasStatus(404);
    }

    private PlanHead head() {
        return lists.head(user, "2023", null);
    }

    private MvcTestResult withdraw(CurrentUser who, UUID named, String reason) {
        return mvc.post()
                .uri("/2023/map/versions/withdraw")
                .param("named", named.toString())
                .param("reason", reason)
                .with(As.user(who))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private MvcTestResult name(CurrentUser who, String label, String version) {
        return mvc.post()
                .uri("/2023/map/versions")
                .param("label", label)
                .param("version", version)
                .param("title", "示例版")
                .param("note", "首批清单补齐后")
                .with(As.user(who))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private MvcTestResult answer(CurrentUser who, String address) {
        return mvc.get().uri(address).with(As.user(who)).exchange();
    }

    private String page(String address) {
        var answer = answer(user, address);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
