package org.paodao.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.Item;
import org.paodao.plan.ItemView;
import org.paodao.plan.NewContent;
import org.paodao.plan.NewItem;
import org.paodao.plan.NewItems;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanRef;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatabaseTest
class ItemHistoryTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanLists lists;

    @Autowired
    private Organization organization;

    private CurrentUser user = Districts.NOBODY;
    private PlanRef plan = new PlanRef(Ids.next(), "", 0);

    @BeforeEach
    void aDistrictWithAPlan() {
        user = Districts.someone(organization);
        var unit = organization.create(user, NewUnit.named("示例甲局")).id();
        plan = plans.create(user, SamplePlan.of("a", unit, unit));
    }

    @Test
    void anItemTellsWhatChangedWhenByWhomAndWhy() {
        Item before = lists.item(user, "2023", null, "works/1").item();
        NewItem after = SamplePlan.renamed(NewItem.amending(before, List.of("work-track/7")), "修好示例大道");
        var content = new NewContent(null, List.of(), List.of(), List.of(), List.of(after), List.of());
        plans.addItems(user, plan.id(), new NewItems("rename", "年中调整", content));

        assertThat(lists.item(user, "2023", null, "works/1").changes())
                .extracting(ItemView.Change::version, ItemView.Change::turn, ItemView.Change::reason)
                .containsExactly(
                        tuple(2, ItemView.Change.Turn.CHANGED, "年中调整"), tuple(1, ItemView.Change.Turn.CAME, null));
        assertThat(page("/2023/works/1"))
                .contains("<del>修好示例路</del>", "<ins>修好示例大道</ins>", "年中调整")
                .contains("确立计划", "增补或更新事项", user.displayName())
                .doesNotContain("<dt>分类</dt>");
        assertThat(lists.item(user, "2023", null, "works/1").changes())
                .isEqualTo(lists.item(user, "2023", 1, "works/1").changes());
    }

    @Test
    void aNewLinkIsAChangeOfBothItsEnds() {
        var link = new NewContent.Link("works/1", "outcomes/2", null, null);
        var content = new NewContent(null, List.of(), List.of(), List.of(), List.of(), List.of(link));
        plans.addItems(user, plan.id(), new NewItems("link", "补支撑关系", content));

        assertThat(page("/2023/works/1")).contains("<del>建成示例一条街</del>", "<ins>建成示例一条街、办好示例学校</ins>");
        assertThat(page("/2023/outcomes/2")).contains("<ins>修好示例路</ins>");
        assertThat(lists.item(user, "2023", null, "outcomes/1").changes()).hasSize(1);
    }

    @Test
    void ofAWholePlanOnlyWhatConcernsTheItemIsTold() {
        String page = page("/2023/works/1");
        assertThat(page.substring(page.indexOf("<ol class=\"trail\"")))
                .contains("确立计划", "修好示例路")
                .doesNotContain("建成示例一条街", "办好示例学校", "示例增长")
                .doesNotContain("· works/1", "· outcomes/1");
    }

    private String page(String address) {
        var answer = mvc.get().uri(address).with(As.user(user)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
