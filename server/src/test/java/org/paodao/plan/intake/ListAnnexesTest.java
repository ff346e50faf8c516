package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.document.list.ListKind;
import org.paodao.plan.NewContent;
import org.paodao.plan.NewPlan;
import org.paodao.plan.PlanView;
import org.paodao.testing.DatabaseTest;

/** A list that comes in under an annex's name is that annex, though it holds other numbers than the document declares. */
@DatabaseTest
class ListAnnexesTest extends ListedDistrict {
    private static final String ROWS = "编号,重点工作,牵头单位,完成时限\nGZ-01,修好示例路,示例甲局,2025年6月底前\nGZ-02,修好示例桥,示例甲局,2026年6月底前\n";

    @BeforeEach
    void aPlanThatNamesItsAnnex() {
        var kinds = List.of(
                new NewContent.Kind("work", "works", "重点工作", "Key works", "项"),
                new NewContent.Kind("task", "tasks", "年度任务", "Tasks", "项"));
        var content = new NewContent(null, kinds, List.of(), List.of(), List.of(), List.of());
        var annex = new NewPlan.Point(
                "planimport.point.annex-missing",
                List.of("1", "2026年山区发展重点工作清单"),
                null,
                null,
                false,
                null,
                new NewPlan.Annex("2026年山区发展重点工作清单", "work"));
        var count = new NewPlan.Point(
                "planimport.point.count", List.of(), new NewPlan.Count("work", null, 51), null, false, null, null);
        plans.create(
                user,
                new NewPlan("annex", 2026, "示例计划", null, null, List.of(), content, List.of(), List.of(annex, count)));
        plan = "2026";
    }

    @Test
    void theNameOfTheFileSettlesItAndTheNoteNamesTheImport() {
        bring("附件1：《2026年 山区发展重点工作清单》.csv", ROWS);
        PlanView.Point annex = annex();
        assertThat(annex.settledAt()).isNotNull();
        assertThat(annex.note())
                .contains("附件1：《2026年 山区发展重点工作清单》.csv", "第2版", "自动了结")
                .containsPattern("\\d{4}-\\d{2}-\\d{2}");
    }

    @Test
    void theTitleAboveTheTableSettlesIt() {
        bring("表格.csv", "附件1,,,\n2026年山区发展重点工作清单,,,\n" + ROWS);
        assertThat(annex().settledAt()).isNotNull();
    }

    @Test
    void anotherListLeavesItOpen() {
        bring("2025年山区发展重点工作清单.csv", ROWS);
        assertThat(annex().settledAt()).isNull();
        assertThat(annex().inOrder()).isFalse();
    }

    @Test
    void aDeadlineBeforeThePlansYearIsDoubtedInItsCell() {
        ListPreview preview = preview(store(ROWS));
        assertThat(preview.draft().problems())
                .filteredOn(problem -> problem.problem().name().equals("BEFORE_PLAN"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.cell()).isEqualTo("D2");
                    assertThat(problem.value()).isEqualTo("2025年6月底前");
                });
        assertThat(preview.bad()).isZero();
    }

    private PlanView.Point annex() {
        return lists.frame(user, plan, null).points().getFirst();
    }

    private void bring(String name, String text) {
        UUID file = store(name, text, ListKind.WORKS);
        var names = preview(file).names();
        apply(file, new ListPreview.Choice(1, false, true, Map.copyOf(names.proposals(false))));
    }
}
