package org.paodao.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.document.UnitMention;
import org.paodao.kernel.Ids;
import org.paodao.plan.Item;
import org.paodao.plan.amendment.Aspect;
import org.paodao.plan.amendment.Edit;
import org.paodao.plan.amendment.NewAmendment;
import org.paodao.plan.amendment.Publishing;
import org.paodao.testing.DatabaseTest;

@DatabaseTest
class ListsAndPlansTest extends Listing {
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
}
