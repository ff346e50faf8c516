package org.paodao.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.paodao.plan.Item;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.Kind;
import org.paodao.plan.NewContent;
import org.paodao.plan.NewPlan;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanView;
import org.paodao.plan.Plans;
import org.paodao.plan.intake.Imports;
import org.paodao.plan.intake.ListImports;
import org.paodao.progress.Completion;
import org.paodao.progress.Done;
import org.paodao.progress.PlanTaskLists;
import org.paodao.progress.TaskFilter;
import org.paodao.progress.Tasks;
import org.paodao.progress.sheet.TaskFiles;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The sample document and its lists become a whole plan by the way a user imports them. */
@DatabaseTest
class DemoPlanTest {
    @Autowired
    private Organization organization;

    @Autowired
    private PlanLists plans;

    @Autowired
    private Plans made;

    @Autowired
    private Imports imports;

    @Autowired
    private ListImports lists;

    @Autowired
    private Tasks tasks;

    @Autowired
    private PlanTaskLists taskLists;

    @Autowired
    private TaskFiles files;

    @Autowired
    private Completion completion;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void theSamplesBecomeAPlanThatHoldsWhatItsDocumentDeclares() throws InterruptedException {
        var office = Districts.someone(organization);
        var demo = new DemoPlan(office, organization, plans, imports, lists);
        demo.load();

        PlanView plan = plans.view(office, "2023", null, ItemFilter.NONE);
        assertThat(plan.kinds()).extracting(Kind::code).contains("outcome", "work", "reform", "indicator");
        assertThat(held(plan, "outcome")).isEqualTo(18);
        assertThat(held(plan, "work")).isEqualTo(51);
        assertThat(held(plan, "reform")).isEqualTo(43);
        assertThat(held(plan, "indicator")).isEqualTo(72);
        assertThat(plan.items().stream().filter(item -> item.kind().equals("guarantee")))
                .extracting(Item::title)
                .containsExactly("压实责任链条（示例）", "健全推进机制（示例）", "从严督查考评（示例）", "做好总结宣传（示例）");
        assertThat(plan.points().stream().filter(PlanView.Point::isCount))
                .isNotEmpty()
                .allMatch(PlanView.Point::inOrder);
        assertThat(plan.items()).allSatisfy(item -> assertThat(item.leads()).isNotEmpty());
        assertThat(plan.items().stream().filter(item -> item.kind().equals("outcome")))
                .allSatisfy(outcome ->
                        assertThat(plan.links()).anyMatch(link -> link.to().equals(outcome.id())));

        for (String page : List.of("/plans", "/2023", "/2023/outcomes/3", "/2023/document", "/units")) {
            assertThat(mvc.get().uri(page).with(As.user(office)).exchange()).hasStatusOk();
        }

        loadedAgainNothingChanges(demo, office, plan.head().currentVersion());
        unitsSayWhatTheyHaveDone(office);
    }

    private void unitsSayWhatTheyHaveDone(CurrentUser office) {
        new DemoTasks(tasks, taskLists, files, completion).load(office);
        assertThat(taskLists.of(office, "2023", TaskFilter.NONE).lines().stream()
                        .flatMap(line -> line.list().done().values().stream()))
                .as("a unit says itself what it has done, not the office")
                .isNotEmpty()
                .extracting(Done::by)
                .doesNotContain(office.displayName());
    }

    private void loadedAgainNothingChanges(DemoPlan demo, CurrentUser office, int version) throws InterruptedException {
        String own = another(office);
        demo.load();
        assertThat(plans.plans(office)).hasSize(2);
        assertThat(plans.head(office, "2023", null).currentVersion()).isEqualTo(version);
        assertThat(plans.head(office, own, null).currentVersion())
                .as("a plan of the user's own gets no samples")
                .isEqualTo(1);
    }

    private String another(CurrentUser office) {
        var content = new NewContent(null, List.of(), List.of(), List.of(), List.of(), List.of());
        return made.create(
                        office, new NewPlan("own", 2023, "自己的计划", null, null, List.of(), content, List.of(), List.of()))
                .address();
    }

    private static long held(PlanView plan, String kind) {
        List<Item> items = plan.items();
        return items.stream().filter(item -> item.kind().equals(kind)).count();
    }
}
