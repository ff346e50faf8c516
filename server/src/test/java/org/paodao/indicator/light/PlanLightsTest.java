package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.LitPlans;
import org.paodao.plan.NewContent;
import org.paodao.plan.NewItem;
import org.paodao.plan.NewItems;
import org.paodao.plan.NewPlan;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanRef;
import org.paodao.plan.PlanView;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.plan.web.Statements;
import org.paodao.scoring.Period;
import org.paodao.scoring.target.AtLeast;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

/** How the lights of indicators come into the plan. */
@DatabaseTest
class PlanLightsTest extends JudgedDistrict {
    private static final Period LAST = Period.month(2023, 12);
    private static final String WHY = "/indicators/INVEST?year=2023&amp;period=2023-12#lights";

    @Autowired
    Plans plans;

    @Autowired
    PlanLists lists;

    @Autowired
    LitPlans lit;

    private PlanRef plan = new PlanRef(new UUID(0, 0), "", 0);

    @BeforeEach
    void aPlanWhoseIndicatorsAreReported() {
        plan = plans.create(sample.office, plan("a", "投资目标"));
        sample.report("INVEST", Map.of(LAST, "850"));
        sample.report("RATE", Map.of(LAST, "96"));
    }

    private NewPlan plan(String key, String title) {
        var content = new NewContent(
                null,
                List.of(
                        new NewContent.Kind("outcome", "outcomes", "标志性成果", "Landmark outcomes", "个"),
                        new NewContent.Kind(
                                "indicator",
                                "indicators",
                                "指标",
                                "Indicators",
                                "个",
                                List.of("outcome"),
                                "indicator",
                                true)),
                List.of(),
                List.of(),
                List.of(
                        SamplePlan.simple("o1", "outcome", "建成示例园区", null, sample.unit),
                        SamplePlan.simple("o2", "outcome", "办好示例学校", null, sample.unit),
                        coded("i1", "INVEST", title),
                        coded("i2", "RATE", "达标目标"),
                        coded("i3", "ZB-99", "无人监测的目标")),
                List.of(new NewContent.Link("i1", "o1", null, null), new NewContent.Link("i2", "o1", null, null)));
        return new NewPlan(key, 2023, "示例要点", null, null, List.of(), content, List.of(), List.of());
    }

    private NewItem coded(String key, String code, String title) {
        NewItem plain = SamplePlan.simple(key, "indicator", title, null, sample.unit);
        return new NewItem(
                key,
                null,
                plain.kind(),
                code,
                "",
                title,
                "",
                null,
                List.of(),
                plain.units(),
                List.of(),
                List.of(),
                List.of(),
                true,
                null,
                null);
    }

    @Test
    void anItemsPageShowsItsLightAndLeadsToTheReasons() {
        assertThat(page(sample.viewer, "/2023/indicators/1"))
                .contains("detail-facts", "light light-yellow", "滞后", "href=\"" + WHY + "\"", "项目投资（示例）");
        assertThat(page(sample.viewer, "/2023/indicators/3")).doesNotContain("light light-");
    }

    @Test
    void anOutcomesPageListsTheLightsOfWhatSupportsIt() {
        assertThat(page(sample.viewer, "/2023/outcomes/1"))
                .contains("支撑指标亮灯", "light light-yellow", "light light-green", WHY, "达标率（示例）");
        assertThat(page(sample.viewer, "/2023/outcomes/2")).doesNotContain("支撑指标亮灯", "light light-");
    }

    @Test
    void thePlansTablesAndFilesHaveTheLights() {
        assertThat(page(sample.viewer, "/2023"))
                .contains(">亮灯</th>", "light light-yellow", WHY)
                .contains("/2023/outcomes/1#lights", "1/2");
        assertThat(page(sample.viewer, "/2023/export.csv")).contains("亮灯", "滞后 1/2", "投资目标,滞后");
        assertThat(page(sample.viewer, "/units/区示例局")).contains("light light-yellow", WHY);
    }

    @Test
    void theMapShowsTheLightsOnThePageAndInFiles() {
        assertThat(page(sample.viewer, "/2023/map"))
                .contains("INVEST · 投资目标 · 区示例局 · 滞后", "建成示例园区 · 区示例局 · 滞后 1/2", "m-light-yellow");
        assertThat(page(sample.viewer, "/2023/map.svg")).contains("RATE · 达标目标 · 区示例局 · 正常", "#d9a300");
        assertThat(page(sample.viewer, "/api/v1/plans/2023/map")).contains("\"light\":\"YELLOW\"", "\"share\":\"1/2\"");
        assertThat(page(sample.viewer, "/api/v1/plans/2023/lights")).contains("\"light\":\"YELLOW\"", "项目投资（示例）");
    }

    @Test
    void aVersionOfThePastHasNone() {
        var more = List.of(SamplePlan.simple("o3", "outcome", "新添成果", null, sample.unit));
        plans.addItems(
                sample.office,
                plan.id(),
                new NewItems("b", "补录", new NewContent(null, List.of(), List.of(), List.of(), more, List.of())));
        assertThat(page(sample.office, "/2023/map")).contains("m-light-yellow");
        for (String past : List.of("/2023?version=1", "/2023/map?version=1", "/2023/indicators/1?version=1")) {
            assertThat(page(sample.office, past)).as(past).doesNotContain("light-yellow", "亮灯</th>");
        }
    }

    @Test
    void whatIsNotApprovedIsHiddenFromOthers() {
        sample.put("ZB-99", sample.definition("新指标（示例）", true, ""), new AtLeast(new BigDecimal("1000")), "1000");
        sample.publish(LocalDate.of(2021, 1, 1));
        sample.report("ZB-99", Map.of(LAST.plus(-1), "900"));
        sample.send("ZB-99", Map.of(LAST, "990"));
        assertThat(page(sample.liaison, "/2023/indicators/3")).contains("2023-12", "初评");
        assertThat(page(sample.viewer, "/2023/indicators/3"))
                .contains("2023-11")
                .doesNotContain("2023-12", "初评");
    }

    @Test
    void whoReadsNoIndicatorsSeesNoLights() {
        CurrentUser auditor = Districts.with(sample.office, Role.AUDITOR);
        PlanView view = lists.view(sample.office, "2023", null, ItemFilter.NONE);
        assertThat(lit.of(sample.office, view).own()).hasSize(2);
        assertThat(lit.of(auditor, view).own()).isEmpty();
        assertThat(lit.of(Districts.someone(sample.organization), view).own()).isEmpty();
    }

    @Test
    void anIndicatorThatNamesItsItemStandsForItWhateverTheCodes() {
        PlanView view = lists.view(sample.office, "2023", null, ItemFilter.NONE);
        UUID third = id(view, "ZB-99");
        tie("INVEST", third);
        assertThat(lit.of(sample.office, view).own().keySet()).containsExactlyInAnyOrder(third, id(view, "RATE"));
    }

    @Test
    void anIndicatorThatNamesAnItemStandsInAnotherPlanForOneOfItsCodeAndNameOnly() {
        PlanView view = lists.view(sample.office, "2023", null, ItemFilter.NONE);
        plans.create(sample.office, plan("second", "投资目标"));
        plans.create(sample.office, plan("third", "项目投资（示例）"));
        PlanView second = lists.view(sample.office, "2023-2", null, ItemFilter.NONE);
        assertThat(lit.of(sample.office, second).own().keySet())
                .containsExactlyInAnyOrder(id(second, "INVEST"), id(second, "RATE"));
        tie("INVEST", id(view, "INVEST"));
        assertThat(lit.of(sample.office, second).own().keySet()).containsExactly(id(second, "RATE"));
        PlanView third = lists.view(sample.office, "2023-3", null, ItemFilter.NONE);
        assertThat(lit.of(sample.office, third).own()).containsKey(id(third, "INVEST"));
        assertThat(lit.of(sample.office, view).own()).containsKey(id(view, "INVEST"));
    }

    private void tie(String code, UUID item) {
        var target = new AtLeast(new BigDecimal("1000"));
        var goal = Goal.of(Goal.WHOLE, Period.year(2023), target, "1000");
        var content = new Indicator.Content(item, sample.definition("项目投资（示例）", true, ""), List.of(goal));
        sample.indicators.put(sample.office, code, content, 0);
        sample.publish(LocalDate.of(2021, 1, 1));
    }

    private static UUID id(PlanView view, String code) {
        return view.items().stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void howeverManyItemsThereAreTheirLightsAreAskedForOnce() {
        PlanView few = lists.view(sample.office, "2023", null, ItemFilter.NONE);
        long before = Statements.during(() -> lit.of(sample.office, few));
        var more = IntStream.range(0, 300)
                .mapToObj(n -> coded("m" + n, "MORE-" + n, "更多目标" + n))
                .toList();
        plans.addItems(
                sample.office,
                plan.id(),
                new NewItems("c", "补录", new NewContent(null, List.of(), List.of(), List.of(), more, List.of())));
        PlanView many = lists.view(sample.office, "2023", null, ItemFilter.NONE);
        assertThat(many.items()).hasSizeGreaterThan(300);
        assertThat(Statements.during(() -> lit.of(sample.office, many)))
                .as(
                        "once for indicators, once for what has tasks, once for what its units say and once for rounds that are over")
                .isEqualTo(before)
                .isEqualTo(4);
    }

    private String page(CurrentUser user, String address) {
        var answer = mvc.get().uri(address).with(As.user(user)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
