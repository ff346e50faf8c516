package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.paodao.organization.NewUnit;
import org.paodao.plan.Item;
import org.paodao.plan.PlanView;
import org.paodao.testing.DatabaseTest;

/** What rows become in a plan that has outcomes and works already. */
@DatabaseTest
class ListContentTest extends ListedDistrict {
    private static final String WORKS = """
            序号,分类,编号,重点工作,牵头单位,配合单位,支撑成果,完成时限,年度目标,说明
            1,示例跑道,GZ-01,疏通示例河道,区甲局,区乙局、各街道办事处,CG-01,2023年9月底前,清淤3公里,示例
            2,示例跑道,GZ-02,新建示例书屋,区乙局,,办好示例学校,2023年11月底前,建成5家,
            """;

    @BeforeEach
    void aPlan() {
        organization.create(user, NewUnit.named("区乙局"));
        planLedBy("区甲局");
    }

    @Test
    void aListBecomesTheNextVersionWithUnitsDeadlinesAndLinks() {
        assertThat(bring(WORKS, ListKind.WORKS).version()).isEqualTo(2);

        var river = item("works/2");
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
        assertThat(item("works/3").supports())
                .singleElement()
                .matches(link -> link.toAddress().equals("outcomes/2"));
    }

    @Test
    void aDeadlineThatIsNoDateKeepsItsWordsAndGetsNone() {
        bring(WORKS.replace("2023年9月底前", "2023年13月底前"), ListKind.WORKS);
        assertThat(item("works/2").item().deadlines()).singleElement().satisfies(deadline -> {
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
        Item before = item("outcomes/2").item();
        bring(outcomes, ListKind.OUTCOMES);

        Item after = item("outcomes/2").item();
        assertThat(after.title()).isEqualTo(before.title());
        assertThat(after.body()).isEqualTo(before.body());
        assertThat(after.code()).isEqualTo("CG-02");
        assertThat(after.with(Role.ASSISTING)).extracting(Item.Doer::name).containsExactly("区丙局");
        assertThat(after.categories()).isEqualTo(before.categories());
    }

    @Test
    void aListThatComesAgainKeepsLinksCodesAndNotesOnce() {
        bring(WORKS, ListKind.WORKS);
        String later = WORKS.replace("GZ-01", "").replace("清淤3公里,示例", "清淤3公里,");
        assertThat(bring(later, ListKind.WORKS).version()).isEqualTo(3);

        var river = item("works/2");
        assertThat(river.supports()).hasSize(1);
        assertThat(river.item().code()).isEqualTo("GZ-01");
        assertThat(river.item().note()).isEqualTo("示例");
    }

    @Test
    void aListWithAnUnknownUnitIsRefusedAndChangesNothing() {
        String unknown = WORKS.replace("区乙局", "区卫生健康局");
        UUID file = store(unknown);
        assertThat(preview(file).names().all())
                .filteredOn(name -> !name.settled())
                .extracting(UnitNames.UnitName::printed)
                .containsExactly("区卫生健康局");
        var undecided = new ListPreview.Choice(1, false, true, Map.of());
        assertThatThrownBy(() -> apply(file, undecided)).hasMessageContaining("units-open");
        assertThat(version()).isOne();
    }

    @Test
    void aCodeThatNobodyHasIsNamedAtItsCell() {
        UUID file = store(WORKS.replace("办好示例学校", "办好示例学校、CG-99"));
        assertThat(preview(file).draft().problems())
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
        assertThat(preview(store(works)).draft().problems())
                .containsExactly(new CellProblem("", "E4", "9", Problem.SUPPORTS_UNKNOWN, ""));
        bring(works, ListKind.WORKS);
        assertThat(supports("works/2")).containsExactly("outcomes/2");
        assertThat(supports("works/3")).containsExactlyInAnyOrder("outcomes/1", "outcomes/2");
        assertThat(supports("works/4")).containsExactly("outcomes/2");
    }

    private List<String> supports(String address) {
        return item(address).supports().stream().map(PlanView.Link::toAddress).toList();
    }

    @Test
    void aGoalWithoutANumberIsATargetInWords() {
        bring(goals("规范运行，按季核对"), ListKind.WORKS);
        assertThat(goals()).containsExactly("规范运行，按季核对");
        assertThat(item("works/2").item().goals())
                .singleElement()
                .matches(goal -> goal.comparator() == Target.Comparator.WORDS && goal.value() == null);
    }

    @Test
    void wordsBesideTheNumbersOfAGoalStayInTheirPlace() {
        bring(goals("完成中期评估，清淤3公里；修订制度，示范带动。建成5家"), ListKind.WORKS);
        assertThat(goals()).containsExactly("完成中期评估", "清淤3公里", "修订制度，示范带动", "建成5家");
    }

    private static String goals(String goal) {
        return WORKS.lines().limit(2).collect(Collectors.joining("\n")).replace("清淤3公里", goal) + "\n";
    }

    private List<String> goals() {
        return item("works/2").item().goals().stream().map(Item.Goal::text).toList();
    }
}
