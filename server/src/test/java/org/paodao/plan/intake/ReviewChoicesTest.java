package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.document.Deadline;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a person chooses in a review: what a name means, and which deadline is the main one. */
@DatabaseTest
class ReviewChoicesTest {
    private static final String TWO_ON_ONE_DAY = """
            示例区2023年工作要点
            一、重点任务
            1. 办好青年夜校。全年开班20个，2023年12月底前完成验收。（牵头单位：区教育局）
            2. 修好乡村公路。（牵头单位：区交通局）
            """;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Imports imports;

    @Autowired
    private Organization organization;

    private CurrentUser user = Districts.NOBODY;
    private UUID id = user.account();

    @BeforeEach
    void aDraftInReview() throws InterruptedException {
        user = Districts.someone(organization);
        organization.create(user, NewUnit.named("区教育局"));
        organization.create(user, NewUnit.named("区交通运输局"));
        id = imports.start(user, Upload.pasted(TWO_ON_ONE_DAY));
        while (imports.line(user, id).state() == ImportState.READING) {
            Thread.sleep(20);
        }
    }

    @Test
    void aNameOfTheOrganisationMayMeanAnotherUnitInThisImport() {
        UUID other = organization.create(user, NewUnit.named("区成人教育中心")).id();
        assertThat(get("?panel=units")).bodyText().contains("更改“区教育局”所指的单位");
        assertThat(get("/units?name=区教育局"))
                .hasStatusOk()
                .bodyText()
                .contains("只用于本次导入", "\" selected>区教育局</option>")
                .doesNotContain("name=\"remember\"");
        assertThat(edit("unit", "name", "区教育局", "means", other.toString(), "remember", "yes"))
                .hasStatusOk();
        var names = Map.of("区教育局", UnitDecision.use(other, true));
        assertThat(imports.draft(user, id).review().decisions()).isEqualTo(names);
        edit("proposals");
        assertThat(imports.confirm(user, id, imports.line(user, id).version(), 2023))
                .isNotNull();
        assertThat(organization.named(user, "区教育局"))
                .get()
                .matches(unit -> !unit.id().equals(other));
    }

    @Test
    void aNameThatIsNotInTheDraftHasNoForm() {
        assertThat(get("/units?name=示例局")).hasStatus(404);
        var stranger = Districts.someone(organization);
        assertThat(web.get().uri("/imports/" + id + "/units?name=区教育局").with(As.user(stranger)))
                .hasStatus(404);
    }

    @Test
    void whatIsProposedIsRememberedOnlyWhereSomebodySaysSo() {
        assertThat(get("?panel=units"))
                .bodyText()
                .contains("name=\"remember\"")
                .doesNotContain("value=\"yes\" checked");
    }

    @Test
    void beforeTheUnitsAreSettledConfirmingIsNotAskedAbout() {
        assertThat(get("")).bodyText().doesNotContain("hx-confirm=\"将生成计划");
        assertThat(edit("proposals")).hasStatusOk().bodyText().contains("hx-confirm=\"将生成计划");
    }

    @Test
    void theMainDeadlineStaysTheMainOneAndCanBeChosen() {
        twoDeadlines(true, false);
        assertThat(mains()).containsExactly(true, false);
        patch("{\"version\": %d, \"title\": \"办好新夜校\"}");
        assertThat(mains()).containsExactly(true, false);
        twoDeadlines(false, true);
        assertThat(mains()).containsExactly(false, true);
        assertThat(twoDeadlines(true, true)).hasStatus(422).bodyText().contains("只能有一个主要时限", "deadlineMain.1");
        assertThat(mains()).containsExactly(false, true);
        patch("""
                {"version": %d, "deadlines": [{"text": "全年", "kind": "DATED", "date": "2023-12-31", "main": true},
                 {"text": "12月底前", "kind": "DATED", "date": "2023-12-31"}]}""");
        assertThat(mains()).containsExactly(true, false);
    }

    private MvcTestResult twoDeadlines(boolean first, boolean second) {
        ReviewItem item = item();
        String[] typed = {
            "item",
            item.id(),
            "title",
            item.title().value(),
            "deadlineId",
            "",
            "deadlineText",
            "全年",
            "deadlineKind",
            "DATED",
            "deadlineDate",
            "2023-12-31",
            "deadlineMain",
            first ? "yes" : "no",
            "deadlineId",
            "",
            "deadlineText",
            "12月底前",
            "deadlineKind",
            "DATED",
            "deadlineDate",
            "2023-12-31",
            "deadlineMain",
            second ? "yes" : "no"
        };
        return edit("rewrite", typed);
    }

    private List<Boolean> mains() {
        return item().deadlines().stream()
                .map(ReviewFact::value)
                .map(Deadline::main)
                .toList();
    }

    private ReviewItem item() {
        return imports.draft(user, id).review().items().getFirst();
    }

    private void patch(String body) {
        assertThat(web.patch()
                        .uri("/api/v1/imports/" + id + "/items/" + item().id())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body.formatted(imports.line(user, id).version()))
                        .with(As.user(user))
                        .with(csrf()))
                .hasStatusOk();
    }

    private MvcTestResult get(String address) {
        return web.get().uri("/imports/" + id + address).with(As.user(user)).exchange();
    }

    private MvcTestResult edit(String edit, String... fields) {
        var request = web.post()
                .uri("/imports/" + id + "/edits/" + edit)
                .param("version", String.valueOf(imports.line(user, id).version()))
                .param("panel", "units")
                .with(As.user(user))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
