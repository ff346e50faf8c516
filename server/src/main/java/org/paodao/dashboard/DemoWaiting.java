package org.paodao.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.paodao.access.Access;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.notice.Reminders;
import org.paodao.progress.Completion;
import org.paodao.progress.Draft;
import org.paodao.progress.Goals;
import org.paodao.progress.Milestone;
import org.paodao.progress.Owner;
import org.paodao.progress.PlanTaskLists;
import org.paodao.progress.PlanTasks;
import org.paodao.progress.Task;
import org.paodao.progress.TaskFilter;
import org.paodao.progress.Tasks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets something wait for the demo's liaison and head: lists on their way, a milestone that is late; then everybody is reminded. */
@Component
@Profile("demo")
class DemoWaiting {
    private static final String PLAN = "2023";
    /** Left alone, for whoever tries the demo to draft it. */
    private static final String UNTOUCHED = "outcomes/3";

    private final Access access;
    private final Tasks tasks;
    private final PlanTaskLists lists;
    private final Completion completion;
    private final Reminders reminders;

    DemoWaiting(Access access, Tasks tasks, PlanTaskLists lists, Completion completion, Reminders reminders) {
        this.access = access;
        this.tasks = tasks;
        this.lists = lists;
        this.completion = completion;
        this.reminders = reminders;
    }

    /** Loads what is missing. */
    void load(CurrentUser office) {
        CurrentUser liaison = access.named("liaison").orElseThrow();
        CurrentUser head = access.named("head").orElseThrow();
        UUID unit = liaison.authority().unit();
        List<PlanTasks.Line> own = lists.of(office, PLAN, TaskFilter.NONE).lines().stream()
                .filter(line ->
                        line.place().unit() != null && line.place().unit().equals(unit))
                .filter(line -> !line.place().address().equals(UNTOUCHED))
                .toList();
        if (unit != null
                && own.size() > 2
                && own.stream().allMatch(line -> line.list().version() == 0)) {
            agreed(office, liaison, own.get(0), unit);
            tasks.put(liaison, own.get(1).place().item(), draft(own.get(1), unit), 0);
            tasks.put(liaison, own.get(2).place().item(), draft(own.get(2), unit), 0);
            tasks.submit(head, own.get(2).place().item(), 1);
            tasks.sendBack(office, own.get(2).place().item(), 2, "示例：请补充第四季度目标。");
        }
        reminders.decide(office);
    }

    private void agreed(CurrentUser office, CurrentUser liaison, PlanTasks.Line line, UUID unit) {
        UUID item = line.place().item();
        Draft said = draft(line, unit);
        tasks.put(office, item, said, 0);
        tasks.agree(office, item, 1, "示例：按示例任务清单");
        Milestone first = said.tasks().getFirst().milestones().getFirst();
        completion.mark(liaison, item, first.id(), first.due(), 0);
    }

    private static Draft draft(PlanTasks.Line line, UUID unit) {
        var task = new Task(
                Ids.next(),
                "1",
                "重点任务（示例）",
                "推进“" + line.place().title() + "”（示例）",
                "制定方案、分步实施、年底验收（示例）",
                Goals.NONE,
                LocalDate.of(2023, 12, 20),
                Owner.unit(unit),
                List.of(),
                null,
                List.of(
                        new Milestone(Ids.next(), "方案确定（示例）", LocalDate.of(2023, 6, 30), BigDecimal.valueOf(40)),
                        new Milestone(Ids.next(), "完成验收（示例）", LocalDate.of(2023, 12, 15), BigDecimal.valueOf(60))));
        return new Draft(List.of(task), "");
    }
}
