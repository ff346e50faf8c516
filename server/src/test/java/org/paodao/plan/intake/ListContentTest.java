package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.document.Target;
import org.paodao.document.UnitMention.Role;
import org.paodao.document.list.CellProblem;
import org.paodao.document.list.ListKind;
import org.paodao.document.list.Problem;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.Item;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanRef;
import org.paodao.plan.PlanView;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

/** What rows become in a plan that has outcomes and works already. */
@DatabaseTest
class ListContentTest {
    private static final String WORKS = """
            序号,分类,编号,重点工作,牵头单位,配合单位,支撑成果,完成时限,年度目标,说明
            1,示例跑道,GZ-01,疏通示例河道,区甲局,区乙局、各街道办事处,CG-01,2023年9月底前,清淤3公里,示例
            2,示例跑道,GZ-02,新建示例书屋,区乙局,,办好示例学校,2023年11月底前,建成5家,
            """;

    @Autowired
    private ListImports imports;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanLists lists;

    @Autowired
    private Organization organization;

    private CurrentUser user = Districts.NOBODY;

    @BeforeEach
    void aPlan() {
        user = Districts.someone(organization);
        var lead = organization.create(user, NewUnit.named("区甲局")).id();
        organization.create(user, NewUnit.named("区乙局"));
        plans.create(user, SamplePlan.of("a", lead, lead));
    }

    @Test
    void aListBecomesTheNextVersionWithUnitsDeadlinesAndLinks() {
        assertThat(add(WORKS, ListKind.WORKS).version()).isEqualTo(2);

        var river = lists.item(user, "2023", null, "works/2");
        assertThat(river.item().code()).isEqualTo("GZ-01");
        assertThat(river.item().sample()).isTrue();
        assertThat(river.item().leads()).extracting(Item.Doer::name).containsExactly("区甲局");
        assertThat(river.item().with(Role.ASSISTING))
                .extracting(Item.Doer::name)
                .containsExactly("区乙局", "各街道办事处");
        assertThat(river.item().deadlines().getFirst().date()).hasToString("2023-09-30");
        assertThat(river.supports())
                .singleElement()
                .matches(link -> link.toAddress().equals("outcomes/1"));
        assertThat(lists.item(user, "2023", null, "works/3").supports())
                .singleElement()
                .matches(link -> link.toAddress().equals("outcomes/2"));
    }

    @Test
    void aDeadlineThatIsNoDateKeepsItsWordsAndGetsNone() {
        add(WORKS.replace("2023年9月底前", "2023年13月底前"), ListKind.WORKS);
        assertThat(lists.item(user, "2023", null, "works/2").item().deadlines())
                .singleElement()
                .satisfies(deadline -> {
                    assertThat(deadline.date()).isNull();
                    assertThat(deadline.text()).isEqualTo("2023年13月底前");
                });
    }

    @Test
    void aRowThatThePlanHasAmendsItAndKeepsItsWords() {
        String outcomes = """
                序号,分类,编号,标志性成果,牵头单位,配合单位
                1,示例引领区,CG-02,办好“示例学校”,区甲局,区丙局
                """;
        organization.create(user, NewUnit.named("区丙局"));
        Item before = lists.item(user, "2023", null, "outcomes/2").item();
        add(outcomes, ListKind.OUTCOMES);

        Item after = lists.item(user, "2023", null, "outcomes/2").item();
        assertThat(after.title()).isEqualTo(before.title());
        assertThat(after.body()).isEqualTo(before.body());
        assertThat(after.code()).isEqualTo("CG-02");
        assertThat(after.with(Role.ASSISTING)).extracting(Item.Doer::name).containsExactly("区丙局");
        assertThat(after.categories()).isEqualTo(before.categories());
    }

    @Test
    void aListThatComesAgainKeepsLinksCodesAndNotesOnce() {
        add(WORKS, ListKind.WORKS);
        String later = WORKS.replace("GZ-01", "").replace("清淤3公里,示例", "清淤3公里,");
        assertThat(add(later, ListKind.WORKS).version()).isEqualTo(3);

        var river = lists.item(user, "2023", null, "works/2");
        assertThat(river.supports()).hasSize(1);
        assertThat(river.item().code()).isEqualTo("GZ-01");
        assertThat(river.item().note()).isEqualTo("示例");
    }

    @Test
    void aListWithAnUnknownUnitIsRefusedAndChangesNothing() {
        String unknown = WORKS.replace("区乙局", "区卫生健康局");
        UUID file = store(unknown, ListKind.WORKS);
        assertThat(imports.preview(user, "2023", file, ListKind.WORKS).names().all())
                .filteredOn(name -> !name.settled())
                .extracting(UnitNames.UnitName::printed)
                .containsExactly("区卫生健康局");
        var undecided = new ListPreview.Choice(1, false, true, Map.of());
        assertThatThrownBy(() -> imports.apply(user, "2023", file, ListKind.WORKS, undecided))
                .hasMessageContaining("units-open");
        assertThat(lists.head(user, "2023", null).currentVersion()).isOne();
    }

    @Test
    void aCodeThatNobodyHasIsNamedAtItsCell() {
        UUID file = store(WORKS.replace("办好示例学校", "办好示例学校、CG-99"), ListKind.WORKS);
        assertThat(imports.preview(user, "2023", file, ListKind.WORKS).draft().problems())
                .containsExactly(new CellProblem("", "G3", "CG-99", Problem.SUPPORTS_UNKNOWN, ""));
    }

    @Test
    void whatIsSupportedMayBeNamedByTheNumberThatThePlanShows() {
        String works = """
                序号,编号,重点工作,牵头单位,支撑成果(编号)
                1,1,疏通示例河道,区甲局,2
                2,2,新建示例书屋,区乙局,1、标志性成果2
                3,3,翻新示例渡口,区乙局,第2号、9
                """;
        UUID file = store(works, ListKind.WORKS);
        assertThat(imports.preview(user, "2023", file, ListKind.WORKS).draft().problems())
                .containsExactly(new CellProblem("", "E4", "9", Problem.SUPPORTS_UNKNOWN, ""));
        add(works, ListKind.WORKS);
        assertThat(supports("works/2")).containsExactly("outcomes/2");
        assertThat(supports("works/3")).containsExactlyInAnyOrder("outcomes/1", "outcomes/2");
        assertThat(supports("works/4")).containsExactly("outcomes/2");
    }

    private List<String> supports(String address) {
        return lists.item(user, "2023", null, address).supports().stream()
                .map(PlanView.Link::toAddress)
                .toList();
    }

    @Test
    void aGoalWithoutANumberIsATargetInWords() {
        add(goals("规范运行，按季核对"), ListKind.WORKS);
        assertThat(goals()).containsExactly("规范运行，按季核对");
        assertThat(lists.item(user, "2023", null, "works/2").item().goals())
                .singleElement()
                .matches(goal -> goal.comparator() == Target.Comparator.WORDS && goal.value() == null);
    }

    @Test
    void wordsBesideTheNumbersOfAGoalStayInTheirPlace() {
        add(goals("完成中期评估，清淤3公里；修订制度，示范带动。建成5家"), ListKind.WORKS);
        assertThat(goals()).containsExactly("完成中期评估", "清淤3公里", "修订制度，示范带动", "建成5家");
    }

    private static String goals(String goal) {
        return WORKS.lines().limit(2).collect(Collectors.joining("\n")).replace("清淤3公里", goal) + "\n";
    }

    private List<String> goals() {
        return lists.item(user, "2023", null, "works/2").item().goals().stream()
                .map(Item.Goal::text)
                .toList();
    }

    private PlanRef add(String text, ListKind kind) {
        UUID file = store(text, kind);
        var choice = new ListPreview.Choice(lists.head(user, "2023", null).currentVersion(), false, true, Map.of());
        return imports.apply(user, "2023", file, kind, choice);
    }

    private UUID store(String text, ListKind kind) {
        var upload = Upload.file("清单.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        return imports.store(user, "2023", kind, upload);
    }
}
