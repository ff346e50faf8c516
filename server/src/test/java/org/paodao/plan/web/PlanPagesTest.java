package org.paodao.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.NewContent;
import org.paodao.plan.NewItems;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanRef;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatabaseTest
class PlanPagesTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanLists lists;

    @Autowired
    private Files files;

    @Autowired
    private Organization organization;

    private CurrentUser user = Districts.NOBODY;
    private PlanRef plan = new PlanRef(Ids.next(), "", 0);
    private NewUnit lead = NewUnit.named("示例甲局");

    @BeforeEach
    void aDistrictWithAPlan() {
        user = Districts.someone(organization);
        var first = organization.create(user, lead).id();
        var second = organization.create(user, NewUnit.named("示例乙局")).id();
        plan = plans.create(user, SamplePlan.of("a", first, second));
    }

    @Test
    void thePlanPageShowsItsItemsWithTheirUnits() {
        assertThat(page("/2023"))
                .contains("2023年示例工作要点", "建成示例一条街", "示例先行区", "修好示例路", "≥6.5%", "示发〔2023〕1号")
                .contains("/units/%E7%A4%BA%E4%BE%8B%E7%94%B2%E5%B1%80");
    }

    @Test
    void whatIsMissingStandsOnThePlansPageUntilItIsSettled() {
        assertThat(page("/2023")).contains("文件列明标志性成果3，计划现有2，数量不符。", "缺1");
        var point = lists.frame(user, "2023", null).points().getFirst();

        assertThat(mvc.post()
                        .uri("/2023/points/{id}", point.id())
                        .param("seen", String.valueOf(point.seenVersion()))
                        .param("settled", "true")
                        .param("note", "第三个并入第一个")
                        .with(As.user(user))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .exchange())
                .hasStatus(303);
        assertThat(page("/2023")).contains("第三个并入第一个").doesNotContain("缺1");
    }

    @Test
    void aPointSaysWhichItemItIsAboutAndItsButtonsSayWhichPoint() {
        var point = lists.frame(user, "2023", null).points().getFirst();
        assertThat(page("/2023"))
                .contains("plan-point-item\" href=\"/2023/outcomes/1\">标志性成果CG-01 建成示例一条街</a>")
                .contains("<summary aria-describedby=\"point-" + point.id() + "\">");
    }

    @Test
    void aPointIsNotSettledWithoutSayingHow() {
        var point = lists.frame(user, "2023", null).points().getFirst();
        var answer = mvc.post()
                .uri("/2023/points/{id}", point.id())
                .param("seen", "1")
                .param("settled", "true")
                .with(As.user(user))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(answer).hasStatus(422);
    }

    @Test
    void whoMayImportAndSettleIsLedThereAndNobodyElse() {
        assertThat(page("/2023")).contains("href=\"/2023/lists/new\"", "action=\"/2023/points/");
        assertThat(page("/2023/lists/new")).contains("action=\"/2023/lists\"");
        assertThat(page("/plans")).contains("href=\"/imports/new\"");
        user = Districts.with(user, Role.VIEWER);
        assertThat(page("/2023")).doesNotContain("/lists/new", "/2023/points/");
        assertThat(page("/plans")).doesNotContain("href=\"/imports");
    }

    @Test
    void filtersNarrowWhatIsShown() {
        var position = lists.frame(user, "2023", null)
                .schemes()
                .getFirst()
                .categories()
                .get(1);
        assertThat(page("/2023?kind=work")).contains("修好示例路").doesNotContain("办好示例学校");
        assertThat(page("/2023?category=" + position.id())).contains("办好示例学校").doesNotContain("修好示例路");
        assertThat(page("/2023?q=学校")).contains("办好示例学校").doesNotContain("修好示例路");
        assertThat(page("/2023?q=100%25")).doesNotContain("办好示例学校").contains("没有符合条件的条目");
    }

    @Test
    void anItemShowsItsSentenceInTheDocumentAndWhatSupportsIt() {
        assertThat(page("/2023/outcomes/1"))
                .contains("<mark>" + SamplePlan.sentence() + "</mark>", "修好示例路", "2023年12月底前", "各乡镇（街道）");
        assertThat(page("/2023/document")).contains("id=\"outcomes-1\"", "二、办好示例学校");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plans", "/2023", "/2023/outcomes/1", "/2023/document", "/imports", "/imports/new"})
    void theLineOfPlansIsMarkedOnEveryPageOfPlans(String address) {
        assertThat(page(address)).containsPattern("href=\"/plans\" aria-current=\"page\"");
        assertThat(page("/units")).doesNotContainPattern("href=\"/plans\" aria-current");
    }

    @Test
    void aUnitsPageShowsWhatItLeadsAndAssists() {
        assertThat(page("/units/示例甲局")).contains("建成示例一条街", "修好示例路", "示例增长");
        assertThat(page("/units")).contains("示例甲局", "示例乙局");
    }

    @Test
    void anOriginalIsDownloadedAsItCameAndOnlyAtHome() {
        byte[] content = {1, 2, 3};
        var file = files.store(user, "示例.html", "text/html", content);

        var answer = mvc.get().uri("/files/{id}", file.id()).with(As.user(user)).exchange();
        assertThat(answer).hasStatusOk().hasContentType("application/octet-stream");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(content);
        var stranger = Districts.someone(organization);
        assertThat(mvc.get()
                        .uri("/files/{id}", file.id())
                        .with(As.user(stranger))
                        .exchange())
                .hasStatus(404);
    }

    @Test
    void everyPageIsThereInEnglish() {
        for (String address : List.of("/plans", "/2023", "/2023/outcomes/1", "/2023/document", "/units")) {
            var answer = mvc.get()
                    .uri(address)
                    .cookie(new jakarta.servlet.http.Cookie("language", "en"))
                    .with(As.user(user))
                    .exchange();
            assertThat(answer).hasStatusOk();
        }
    }

    @Test
    void oneItemIsCalledInTheSingularInEnglish() {
        assertThat(mvc.get()
                        .uri("/units/示例甲局")
                        .cookie(new jakarta.servlet.http.Cookie("language", "en"))
                        .with(As.user(user))
                        .exchange())
                .bodyText()
                .contains(">Landmark outcome</td>")
                .doesNotContain(">Landmark outcomes</td>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/2023",
                "/2023/outcomes/1",
                "/2023/document",
                "/2023/export.xlsx",
                "/2023/export.csv",
                "/units/示例甲局",
                "/api/v1/plans/2023",
                "/api/v1/plans/2023/items"
            })
    void anotherDistrictSeesNothingOfIt(String address) {
        var stranger = Districts.someone(organization);
        var answer = mvc.get().uri(address).with(As.user(stranger)).exchange();
        assertThat(answer).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plans", "/2023", "/2023/outcomes/1", "/2023/export.csv", "/units"})
    void nobodyIsSentToTheSignIn(String address) {
        assertThat(mvc.get().uri(address).exchange())
                .hasStatus(303)
                .redirectedUrl()
                .startsWith("/sign-in");
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheItems() {
        long few = Statements.during(() -> page("/2023"));
        var unit = organization.named(user, "示例甲局").orElseThrow().id();
        var more = IntStream.range(0, 60)
                .mapToObj(n -> SamplePlan.simple("w-" + n, "work", "示例工作" + n, "work-track/7", unit))
                .toList();
        plans.addItems(
                user,
                plan.id(),
                new NewItems("more", "补录", new NewContent(null, List.of(), List.of(), List.of(), more, List.of())));

        assertThat(page("/2023")).contains("示例工作59");
        assertThat(Statements.during(() -> page("/2023"))).isEqualTo(few).isLessThanOrEqualTo(25);
    }

    private String page(String address) {
        var answer = mvc.get().uri(address).with(As.user(user)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
