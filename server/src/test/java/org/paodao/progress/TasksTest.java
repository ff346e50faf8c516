package org.paodao.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.audit.Entry;
import org.paodao.document.UnitMention;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.Item;
import org.paodao.plan.PlanRef;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.plan.amendment.Amendments;
import org.paodao.plan.amendment.Aspect;
import org.paodao.plan.amendment.Edit;
import org.paodao.plan.amendment.NewAmendment;
import org.paodao.plan.amendment.Publishing;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TasksTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Autowired
    Tasks tasks;

    @Autowired
    TaskLists lists;

    @Autowired
    PlanTaskLists planLists;

    @Autowired
    Completion completion;

    @Autowired
    Plans plans;

    @Autowired
    Amendments amendments;

    @Autowired
    Publishing publishing;

    @Autowired
    Organization organization;

    @Autowired
    Audit audit;

    private CurrentUser office = Districts.NOBODY;
    private CurrentUser liaison = Districts.NOBODY;
    private CurrentUser head = Districts.NOBODY;
    private CurrentUser stranger = Districts.NOBODY;
    private UUID lead = new UUID(0, 0);
    private UUID other = new UUID(0, 0);
    private UUID item = new UUID(0, 0);
    private PlanRef plan = new PlanRef(lead, "", 0);

    @BeforeEach
    void plan() {
        office = Districts.someone(organization);
        lead = organization.create(office, NewUnit.named("甲局")).id();
        other = organization.create(office, NewUnit.named("乙局")).id();
        liaison = Districts.with(office, Role.LIAISON, lead);
        head = Districts.with(office, Role.UNIT_HEAD, lead);
        stranger = Districts.with(office, Role.LIAISON, other);
        plan = plans.create(office, SamplePlan.of("tasks", lead, other));
        item = lists.item(office, plan.address(), "outcomes/1").list().item();
    }

    @Test
    void aListIsDraftedSentAndAgreed() {
        List<Task> said = SampleTasks.two(lead, other);
        tasks.put(liaison, item, new Draft(said, ""), 0);
        assertThat(lists.item(liaison, item).list().shown()).isEqualTo(said);
        assertThat(lists.item(stranger, item).list().shown()).isEmpty();

        tasks.submit(head, item, 1);
        tasks.agree(office, item, 2, "");
        ItemTasks agreed = lists.item(stranger, item);
        assertThat(agreed.list().tasks()).isEqualTo(said);
        assertThat(agreed.list().stage()).isEqualTo(new Stage.Agreed(1));
        assertThat(agreed.fit()).isEmpty();
        assertThat(agreed.name(other)).isEqualTo("乙局");
        assertThat(Objects.requireNonNull(agreed.list().edition()).under().version())
                .isEqualTo(1);
        assertThat(audit.trail(office, item).stream().map(Entry::action))
                .containsExactly("progress.agreed", "progress.submitted", "progress.drafted");
    }

    @Test
    void eachStepTakenTwiceIsTakenOnce() {
        var draft = new Draft(SampleTasks.two(lead, other), "");
        for (int click = 0; click < 2; click++) {
            tasks.put(liaison, item, draft, 0);
        }
        for (int click = 0; click < 2; click++) {
            tasks.submit(head, item, 1);
        }
        for (int click = 0; click < 2; click++) {
            tasks.agree(office, item, 2, "");
        }
        assertThat(lists.item(office, item).list().version()).isEqualTo(3);
        assertThat(lists.editions(office, item)).hasSize(1);
        assertThat(audit.trail(office, item)).hasSize(3);
    }

    @Test
    void whoeverSawAnEarlierVersionIsTold() {
        tasks.put(liaison, item, new Draft(SampleTasks.two(lead, other), ""), 0);
        refused("progress.changed", () -> tasks.put(liaison, item, new Draft(SampleTasks.two(lead, other), ""), 0));
        refused("progress.changed", () -> tasks.submit(head, item, 0));
        refused("progress.changed", () -> tasks.agree(office, item, 5, ""));
    }

    @Test
    void onlyTheLeadUnitDraftsItsHeadSendsAndTheOfficeAgrees() {
        var draft = new Draft(SampleTasks.two(lead, other), "");
        refused("access.forbidden-unit", () -> tasks.put(stranger, item, draft, 0));
        refused("access.forbidden-unit", () -> tasks.put(head, item, draft, 0));
        tasks.put(liaison, item, draft, 0);
        refused("access.forbidden-unit", () -> tasks.submit(liaison, item, 1));
        refused("access.forbidden-unit", () -> tasks.submit(office, item, 1));
        refused("progress.not-submitted", () -> tasks.agree(office, item, 1, "示例"));
        tasks.submit(head, item, 1);
        refused("access.forbidden", () -> tasks.agree(head, item, 2, ""));
        refused("progress.not-now.submitted", () -> tasks.put(liaison, item, draft, 2));
    }

    @Test
    void theOfficeAgreesToItsOwnDraftOnNamedGroundsOnly() {
        tasks.put(office, item, new Draft(SampleTasks.two(lead, other), ""), 0);
        refused("progress.remark-missing", () -> tasks.agree(office, item, 1, " "));
        tasks.agree(office, item, 1, "示发〔2023〕1号");
        assertThat(lists.editions(office, item).getFirst().reason()).isEqualTo("示发〔2023〕1号");
    }

    @Test
    void aReturnedListSaysWhyAndGoesOnWhereItWas() {
        List<Task> said = SampleTasks.two(lead, other);
        tasks.put(liaison, item, new Draft(said, ""), 0);
        tasks.submit(head, item, 1);
        refused("progress.why-missing", () -> tasks.sendBack(office, item, 2, " "));
        tasks.sendBack(office, item, 2, "第2项请写明时限");
        assertThat(lists.item(liaison, item).list().stage()).isEqualTo(new Stage.Returned(0, "第2项请写明时限"));
        assertThat(lists.item(liaison, item).list().shown()).isEqualTo(said);
        tasks.put(liaison, item, new Draft(said.reversed(), ""), 3);
        tasks.submit(head, item, 4);
        tasks.recall(head, item, 5);
        assertThat(lists.item(liaison, item).list().stage()).isEqualTo(new Stage.Drafting(0, false));
    }

    @Test
    void everyVersionIsKeptAndTheOneOfADayIsFound() {
        List<Task> first = agreed();
        List<Task> second = List.of(first.getLast(), SampleTasks.renamed(first.getFirst(), "建成示例点4个"));
        refused("progress.reason-missing", () -> tasks.put(liaison, item, new Draft(second, ""), 3));
        tasks.put(liaison, item, new Draft(second, "上级要求调整"), 3);
        assertThat(lists.item(stranger, item).list().shown()).isEqualTo(first);
        tasks.submit(head, item, 4);
        tasks.agree(office, item, 5, "");

        assertThat(lists.item(stranger, item).list().tasks()).isEqualTo(second);
        assertThat(lists.at(office, item, 1)).isEqualTo(first);
        assertThat(lists.at(office, item, 2)).isEqualTo(second);
        assertThat(lists.first(office, item)).containsExactlyInAnyOrderElementsOf(first);
        LocalDate today = LocalDate.now(SHANGHAI);
        assertThat(lists.on(office, item, today))
                .hasValueSatisfying(edition -> assertThat(edition.number()).isEqualTo(2));
        assertThat(lists.on(office, item, today.minusDays(1))).isEmpty();
    }

    @Test
    void aDraftGivenUpLeavesWhatWasAgreed() {
        List<Task> first = agreed();
        tasks.put(liaison, item, new Draft(List.of(), "示例"), 3);
        tasks.drop(liaison, item, 4);
        tasks.drop(liaison, item, 4);
        assertThat(lists.item(liaison, item).list().shown()).isEqualTo(first);
        assertThat(lists.item(liaison, item).list().stage()).isEqualTo(new Stage.Agreed(1));
    }

    @Test
    void weightsMakeAHundredOrThereAreNone() {
        List<Task> some =
                List.of(SampleTasks.plain("1", "", "甲", lead, "50"), SampleTasks.plain("2", "", "乙", lead, null));
        tasks.put(liaison, item, new Draft(some, ""), 0);
        refused("progress.weights-sum", () -> tasks.submit(head, item, 1));
        List<Task> off =
                List.of(SampleTasks.plain("1", "", "甲", lead, "33.33"), SampleTasks.plain("2", "", "乙", lead, "66.66"));
        tasks.put(liaison, item, new Draft(off, ""), 1);
        refused("progress.weights-sum", () -> tasks.submit(head, item, 2));
        List<Task> exact =
                List.of(SampleTasks.plain("1", "", "甲", lead, "33.33"), SampleTasks.plain("2", "", "乙", lead, "66.67"));
        tasks.put(liaison, item, new Draft(exact, ""), 2);
        tasks.submit(head, item, 3);
    }

    @Test
    void aListMustBeLookedAtAgainWhenThePlanSaysSomethingElse() {
        List<Task> said = agreed();
        var other = List.of(new Item.Doer(this.other, "乙局", "乙局", UnitMention.Role.LEAD));
        amend(new Edit.Reword(item, Aspect.TITLE, "建成示例两条街"), new Edit.Assign(item, other));
        ItemTasks shown = lists.item(office, item);
        assertThat(shown.fit()).containsExactlyInAnyOrder(Fit.MOVED, Fit.REWORDED);
        assertThat(shown.list().tasks()).isEqualTo(said);
        assertThat(planLists
                        .of(office, plan.address(), TaskFilter.NONE)
                        .lines()
                        .getFirst()
                        .fit())
                .containsExactlyInAnyOrder(Fit.MOVED, Fit.REWORDED);
        refused("access.forbidden-unit", () -> tasks.put(liaison, item, new Draft(said, "示例"), 3));

        refused("progress.remark-missing", () -> tasks.confirm(office, item, 3, ""));
        tasks.confirm(office, item, 3, "经会商仍按原清单执行");
        tasks.confirm(office, item, 3, "经会商仍按原清单执行");
        shown = lists.item(office, item);
        assertThat(shown.fit()).isEmpty();
        assertThat(shown.list().tasks()).isEqualTo(said);
        assertThat(Objects.requireNonNull(shown.list().edition()).number()).isEqualTo(2);
        assertThat(Objects.requireNonNull(shown.list().edition()).under().version())
                .isEqualTo(2);
    }

    @Test
    void theListOfADroppedItemIsKept() {
        List<Task> said = agreed();
        amend(new Edit.Delete(item, "并入示例学校"));
        ItemTasks shown = lists.item(liaison, plan.address(), "outcomes/1");
        assertThat(shown.fit()).containsExactly(Fit.GONE);
        assertThat(shown.title()).isEqualTo("建成示例一条街");
        assertThat(shown.list().tasks()).isEqualTo(said);
        assertThat(planLists
                        .of(office, plan.address(), TaskFilter.NONE)
                        .lines()
                        .getLast()
                        .fit())
                .containsExactly(Fit.GONE);
        refused("progress.item-unknown", () -> tasks.put(office, item, new Draft(said, "示例"), 3));
    }

    private void amend(Edit... edits) {
        int number = amendments.open(
                office, plan.address(), new NewAmendment(Ids.next().toString(), "示例修订", "示例理由", null));
        var key = new org.paodao.plan.amendment.Draft.Key(plan.address(), number);
        for (Edit edit : edits) {
            amendments.edit(office, key, null, edit);
        }
        int seen = amendments.draft(office, plan.address(), number).amendment().version();
        publishing.publish(office, key, new Publishing.Consent(seen, 1, ""));
    }

    @Test
    void whatIsDoneIsSaidByTheUnitAlone() {
        Task task = agreed().getFirst();
        UUID step = task.milestones().getFirst().id();
        LocalDate day = LocalDate.of(2023, 3, 30);
        refused("access.forbidden-unit", () -> completion.mark(office, item, step, day, 0));
        refused(
                "progress.done-day",
                () -> completion.mark(
                        liaison, item, step, LocalDate.now(SHANGHAI).plusDays(1), 0));
        completion.mark(liaison, item, step, day, 0);
        completion.mark(liaison, item, step, day, 0);
        refused("progress.changed", () -> completion.mark(liaison, item, step, day.plusDays(1), 0));
        TaskList list = lists.item(office, item).list();
        assertThat(Objects.requireNonNull(list.done().get(step)).on()).isEqualTo(day);
        assertThat(Course.of(task, list.done())).isEqualByComparingTo("50");
        assertThat(Course.of(list.tasks(), list.done())).isEqualByComparingTo("30.2");
        assertThat(TaskState.of(task, list.done(), LocalDate.of(2023, 4, 1))).isEqualTo(TaskState.RUNNING);
        completion.takeBack(liaison, item, step, 1);
        assertThat(TaskState.of(task, lists.item(office, item).list().done(), LocalDate.of(2023, 4, 1)))
                .isEqualTo(TaskState.LATE);
    }

    @Test
    void listsOfAPlanAreFoundByUnitStateAndWords() {
        agreed();
        assertThat(planLists.of(office, plan.address(), TaskFilter.NONE).lines())
                .hasSize(4);
        assertThat(found(new TaskFilter(null, other, null, null, null))).containsExactly("建成示例点3个");
        assertThat(found(new TaskFilter(null, null, "agreed", null, null))).hasSize(2);
        assertThat(found(new TaskFilter(null, null, null, null, "管护"))).containsExactly("制定管护办法");
        assertThat(found(new TaskFilter(null, null, null, TaskState.DONE, null)))
                .isEmpty();
        assertThat(found(new TaskFilter("work", null, null, null, null))).isEmpty();
    }

    private List<String> found(TaskFilter filter) {
        return planLists.of(office, plan.address(), filter).tasks().stream()
                .map(placed -> placed.task().name())
                .toList();
    }

    private List<Task> agreed() {
        List<Task> said = SampleTasks.two(lead, other);
        tasks.put(liaison, item, new Draft(said, ""), 0);
        tasks.submit(head, item, 1);
        tasks.agree(office, item, 2, "");
        return said;
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.flaws().getFirst().key()).isEqualTo(key));
    }
}
