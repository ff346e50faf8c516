package org.paodao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.document.Range;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An annex whose items the document counts, and by what the plan holds it. */
@DatabaseTest
class PlanAnnexTest {
    private static final String TEXT = "示例要点\n一、示例工作甲\n二、示例工作乙\n";

    @Autowired
    private Plans plans;

    @Autowired
    private PlanLists lists;

    @Autowired
    private Organization organization;

    @Autowired
    private MockMvcTester mvc;

    private CurrentUser user = Districts.NOBODY;
    private UUID unit = user.account();

    @BeforeEach
    void aDistrict() {
        user = Districts.someone(organization);
        unit = organization.create(user, NewUnit.named("甲局")).id();
    }

    @Test
    void anAnnexWhoseItemsStandInTheTextIsNotCalledImported() {
        plan(2, 2);
        assertThat(annex().annexBy()).isEqualTo(PlanView.AnnexBy.TEXT);
        assertThat(annex().inOrder()).isTrue();
        assertThat(page()).contains("附件1《重点工作清单》不在文件中，但其2项已由正文读入").doesNotContain("其清单已导入本计划");
    }

    @Test
    void anAnnexWhoseItemsCameLaterIsCalledNeitherReadNorImported() {
        PlanRef plan = plan(2, 1);
        assertThat(annex().inOrder()).isFalse();
        add(plan, null, 1);
        assertThat(annex().annexBy()).isEqualTo(PlanView.AnnexBy.ITEMS);
        assertThat(page()).contains("清单也未导入，但本计划已有其2项");
    }

    @Test
    void aPartOfAListLeavesItsAnnexOpenUntilTheCountAgrees() {
        PlanRef plan = plan(5, 0);
        add(plan, "work", 2);
        assertThat(annex().annexBy()).isNull();
        assertThat(annex().inOrder()).isFalse();
        assertThat(lists.plans(user).getFirst().openPoints()).isEqualTo(2);

        add(plan, "work", 3);
        assertThat(annex().annexBy()).isEqualTo(PlanView.AnnexBy.LIST);
        assertThat(lists.plans(user).getFirst().openPoints()).isZero();
        assertThat(page()).contains("其清单已导入本计划");
    }

    private PlanView.Point annex() {
        return lists.frame(user, "2023", null).points().getLast();
    }

    private PlanRef plan(int declared, int held) {
        var work = new NewContent.Kind("work", "works", "重点工作", "Key works", "项");
        var content = new NewContent(
                new NewContent.Source("示例.txt", null, TEXT),
                List.of(work),
                List.of(),
                List.of(),
                items("正文", held, new Range(0, TEXT.length())),
                List.of());
        var wanted = new NewPlan("annex", 2023, "示例要点", null, null, List.of(), content, List.of(), points(declared));
        PlanRef made = plans.create(user, wanted);
        assertThat(lists.plans(user).getFirst().openPoints()).isEqualTo(wanted.openPoints());
        return made;
    }

    private static List<NewPlan.Point> points(int declared) {
        var count = new NewPlan.Point(
                "planimport.point.count",
                List.of(),
                new NewPlan.Count("work", null, declared),
                null,
                false,
                null,
                null);
        var annex = new NewPlan.Point(
                "planimport.point.annex-missing",
                List.of("1", "重点工作清单"),
                null,
                null,
                false,
                null,
                new NewPlan.Annex("重点工作清单", "work"));
        return List.of(count, annex);
    }

    /** @param listOf null for items that somebody adds without a list */
    private void add(PlanRef plan, @Nullable String listOf, int many) {
        String name = "第%d批".formatted(lists.head(user, "2023", null).currentVersion());
        var source = listOf == null ? null : new NewContent.Source(name, null, name, listOf);
        var content = new NewContent(source, List.of(), List.of(), List.of(), items(name, many, null), List.of());
        plans.addItems(user, plan.id(), new NewItems(name, name, content));
    }

    private List<NewItem> items(String name, int many, @Nullable Range range) {
        return IntStream.range(0, many)
                .mapToObj(i -> item(SamplePlan.simple(name + i, "work", "示例工作" + name + i, null, unit), range))
                .toList();
    }

    private static NewItem item(NewItem item, @Nullable Range range) {
        return new NewItem(
                item.key(),
                null,
                item.kind(),
                "",
                "",
                item.title(),
                item.body(),
                null,
                List.of(),
                item.units(),
                List.of(),
                List.of(),
                List.of(),
                false,
                null,
                range);
    }

    private String page() {
        var answer = mvc.get().uri("/2023").with(As.user(user)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
