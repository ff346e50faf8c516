package org.paodao.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.document.UnitMention.Role;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.NewContent;
import org.paodao.plan.NewItem;
import org.paodao.plan.NewPlan;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What stands around the items of a plan agrees with the items. */
@DatabaseTest
class PlanTabsTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Plans plans;

    @Autowired
    private Organization organization;

    private CurrentUser user = Districts.NOBODY;
    private UUID second = Ids.next();

    @BeforeEach
    void aDistrictWithAPlan() {
        user = Districts.someone(organization);
        var first = organization.create(user, NewUnit.named("示例甲局")).id();
        second = organization.create(user, NewUnit.named("示例乙局")).id();
        plans.create(user, SamplePlan.of("a", first, second));
    }

    @Test
    void theTabsCountWhatTheFilterLeaves() {
        assertThat(page("/2023")).containsPattern(tab("全部", 4)).containsPattern(tab("重点工作", 1));
        for (String kind : new String[] {"", "&kind=outcome"}) {
            assertThat(page("/2023?unit=" + second + kind))
                    .containsPattern(tab("全部", 2))
                    .containsPattern(tab("标志性成果", 2))
                    .containsPattern(tab("重点工作", 0));
        }
    }

    @Test
    void theHeaderCallsUnitsByTheirRole() {
        aPlanWithMeasuredIndicators();
        assertThat(head(page("/2024/works/1"))).contains("<dt>责任单位</dt>").doesNotContain("<dt>牵头单位</dt>");
        assertThat(head(page("/2023/works/1"))).contains("<dt>牵头单位</dt>").doesNotContain("<dt>责任单位</dt>");
    }

    @Test
    void anIndicatorIsDueWithItsYearAndAskedForNoDeadline() {
        aPlanWithMeasuredIndicators();
        assertThat(head(page("/2024/indicators/1"))).contains("2024年度").doesNotContain("提出完成时限", "未明确");
        assertThat(head(page("/2024/works/1"))).contains("提出完成时限");
    }

    private void aPlanWithMeasuredIndicators() {
        NewContent sample = SamplePlan.of("b", second, second).content();
        var kinds = List.of(
                new NewContent.Kind("work", "works", "重点工作", "Key works", "项"),
                new NewContent.Kind("indicator", "indicators", "指标", "Indicators", "个", List.of(), "", true));
        NewItem work = responsible(SamplePlan.simple("w1", "work", "修好示例桥", null, second));
        List<NewItem> items = List.of(work, sample.items().getLast());
        var content = new NewContent(null, kinds, List.of(), List.of(), items, List.of());
        plans.create(user, new NewPlan("b", 2024, "2024年示例计划", null, null, List.of(), content, List.of(), List.of()));
    }

    @Test
    void whatIsNotThereIsToBeLookedForElsewhereAndNotTriedAgain() {
        assertThat(page("/2023/works/99"))
                .contains("计划中没有这一条", "请从导航或上一级页面重新进入")
                .doesNotContain("处理后重试");
    }

    private static NewItem responsible(NewItem item) {
        var doers = item.units().stream()
                .map(doer -> new NewItem.Doer(doer.unit(), Role.RESPONSIBLE, doer.printedName(), doer.range()))
                .toList();
        return new NewItem(
                item.key(),
                null,
                item.kind(),
                item.code(),
                item.label(),
                item.title(),
                item.body(),
                null,
                item.categories(),
                doers,
                item.leaders(),
                item.deadlines(),
                item.targets(),
                item.sample(),
                item.note(),
                item.range());
    }

    private static String head(String page) {
        return page.substring(
                page.indexOf("class=\"page-head detail-head\""),
                page.indexOf("</header>", page.indexOf("detail-head")));
    }

    private static String tab(String name, int count) {
        return ">\\s*" + name + "\\s*<span class=\"tabs-count\">" + count + "</span>";
    }

    private String page(String address) {
        var answer = mvc.get().uri(address).with(As.user(user)).exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
